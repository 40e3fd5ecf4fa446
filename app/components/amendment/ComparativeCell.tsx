import type { Instruction } from "~/domain/amending";
import type { AmendmentStatus } from "~/domain/amendment";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { StatusTag } from "../Tag";
import { Instructions } from "./Instructions";
import { amendmentName, amendmentStatus } from "./labels";

export interface ComparedAmendment {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly status: AmendmentStatus;
  readonly author: string | null;
  readonly parent: { readonly number: number } | null;
  readonly instructions: readonly Instruction[];
  readonly vote: { readonly id: string; readonly number: number } | null;
}

/** The amendments to one passage, as the comparative table lists them. */
export function ComparativeCell({
  amendments,
  base,
}: {
  amendments: readonly ComparedAmendment[];
  base: string;
}) {
  const t = useT();
  if (amendments.length === 0) return <>{t.tracing.none}</>;
  return (
    <ul className="comparative-amendments">
      {amendments.map((one) => (
        <li key={one.id}>
          <a href={`${base}/amendments/${one.id}`}>
            {[amendmentName(t, one), frenchSpaces(one.title)].filter(Boolean).join(" · ")}
          </a>{" "}
          {one.author ?? t.common.erasedPerson} <StatusTag {...amendmentStatus(t, one.status)} />{" "}
          {one.vote ? <a href={`${base}/votes/${one.vote.id}`}>{t.vote.number(one.vote.number)}</a> : null}
          <Instructions instructions={one.instructions} />
        </li>
      ))}
    </ul>
  );
}
