import { useT } from "~/messages/context";
import { ButtonLink, Buttons } from "../Button";
import type { PlanFrameView } from "./view";

export interface PlanPowers {
  readonly edit: boolean;
  readonly publish: boolean;
  readonly putToVote: boolean;
  readonly readDraft: boolean;
}

interface PlanActionsProps {
  readonly frame: PlanFrameView;
  readonly planId: string | null;
  readonly count: number;
  readonly powers: PlanPowers;
  /** Address of the convention. */
  readonly base: string;
}

/** What this reader can do with the plan now; the first is the strong one. */
export function PlanActions({ frame, planId, count, powers, base }: PlanActionsProps) {
  const { plan: t } = useT();
  const { home, status, published } = frame;
  const links = [
    powers.publish && {
      href: `${home}/publish`,
      text: status === "published" ? t.publishCorrection : t.publish,
    },
    powers.putToVote && count > 0 && { href: `${base}/votes/new?kind=plan&id=${planId}`, text: t.putToVote },
    powers.edit && { href: `${home}/edit`, text: t.edit },
    powers.edit && status === "draft" && count > 1 && { href: `${home}/order`, text: t.order },
    powers.readDraft && published && { href: `${home}/versions/draft`, text: t.readDraft },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <nav aria-label={t.actions}>
      <Buttons>
        {links.map(({ href, text }, index) => (
          <ButtonLink key={href} href={href} kind={index === 0 ? "primary" : "secondary"}>
            {text}
          </ButtonLink>
        ))}
      </Buttons>
    </nav>
  );
}
