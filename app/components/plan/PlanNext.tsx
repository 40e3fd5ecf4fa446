import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import type { LinkedText } from "./view";

interface PlanNextProps {
  readonly previous: LinkedText | null;
  readonly next: LinkedText | null;
  /** Address of the first page of this text. */
  readonly overview: string;
}

/** Where one goes on reading. */
export function PlanNext({ previous, next, overview }: PlanNextProps) {
  const { plan: t, common } = useT();
  const links = [
    { link: previous, label: t.previousAxis, rel: "prev" },
    { link: next, label: t.nextAxis, rel: "next" },
  ];
  return (
    <nav className="plan-next" aria-label={t.overview}>
      {links.map(({ link, label, rel }) =>
        link ? (
          <a key={rel} href={link.href} rel={rel}>
            {`${label}${common.colon}${frenchSpaces(link.text)}`}
          </a>
        ) : null,
      )}
      <a href={overview}>{t.overview}</a>
    </nav>
  );
}
