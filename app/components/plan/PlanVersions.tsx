import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";

export interface ListedVersion {
  readonly version: number;
  readonly publishedAt: string;
  readonly note: string;
  readonly sha256: string;
  readonly href: string;
}

/** What was published, the newest first; every version keeps its address. */
export function PlanVersions({ versions }: { versions: readonly ListedVersion[] }) {
  const { plan: t } = useT();
  const { date } = formats(useLanguage());
  return (
    <ol className="plan-versions" reversed>
      {versions.map(({ version, publishedAt, note, sha256, href }) => (
        <li key={version}>
          <p>
            <a href={href}>{t.version(version)}</a> · {date(publishedAt)}
          </p>
          {note ? <p>{t.correction(frenchSpaces(note))}</p> : null}
          <p className="small soft plan-hash">
            {t.sha256} : {sha256}
          </p>
        </li>
      ))}
    </ol>
  );
}
