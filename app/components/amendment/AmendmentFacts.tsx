import type { AmendmentStatus, FallReason } from "~/domain/amendment";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { type SummaryItem, SummaryList } from "../data";
import { namesOf } from "../measure/labels";
import { Notice } from "../Notice";
import { amendedMeasure } from "./labels";

export interface Decision {
  readonly at: string;
  /** Undefined: decided by a vote, or by the course of things. Null: by a person who was erased. */
  readonly by: string | null | undefined;
  readonly reason: string;
  readonly fell: FallReason | null;
  readonly resultingVersion: number | null;
  /** The amendment whose adoption made it fall or satisfied it. */
  readonly fallenBy: { readonly id: string; readonly number: number; readonly title: string } | null;
  /** The vote that decided. */
  readonly vote: { readonly id: string; readonly number: number } | null;
}

export interface AmendmentFactsProps {
  readonly status: AmendmentStatus;
  readonly author: string | null;
  readonly baseVersion: number;
  readonly cosigners: readonly { readonly name: string | null }[];
  readonly measure: { readonly id: string; readonly number: number | null; readonly title: string };
  readonly decision: Decision | null;
  /** Address of the convention. */
  readonly base: string;
}

/** Whose amendment it is, to which text, and what was decided. */
export function AmendmentFacts(props: AmendmentFactsProps) {
  const t = useT();
  const { author, baseVersion, cosigners, measure, decision, base } = props;
  const words = t.amendments;
  const versions = `${base}/measures/${measure.id}/versions`;
  const items: SummaryItem[] = [
    { term: words.author, value: author ?? t.common.erasedPerson },
    {
      term: words.cosigners,
      value: cosigners.length > 0 ? namesOf(t, cosigners.map(nameOf)) : words.noCosigner,
    },
    {
      term: t.measures.measure,
      value: <a href={`${base}/measures/${measure.id}`}>{amendedMeasure(t, { measure })}</a>,
    },
    { term: words.baseVersion, value: <VersionLink versions={versions} version={baseVersion} /> },
  ];
  if (decision?.resultingVersion) {
    const version = decision.resultingVersion;
    items.push({ term: words.result, value: <VersionLink versions={versions} version={version} /> });
  }
  return <SummaryList items={items} />;
}

function nameOf({ name }: { readonly name: string | null }): string | null {
  return name;
}

function VersionLink({ versions, version }: { versions: string; version: number }) {
  const t = useT();
  return <a href={`${versions}/${version}`}>{t.amendments.version(version)}</a>;
}

/** What was decided, by whom, why: always readable. */
export function AmendmentDecision({
  status,
  decision,
  base,
}: Pick<AmendmentFactsProps, "status" | "decision" | "base">) {
  const t = useT();
  const { date } = formats(useLanguage());
  if (!decision) return null;
  const { at, by, reason, fell, fallenBy, vote } = decision;
  const what = t.domain.amendmentStatus[status];
  const who = by === undefined || vote ? "" : ` ${t.amendments.decidedBy(by ?? t.common.erasedPerson)}`;
  return (
    <Notice title={`${t.amendments.decision} : ${what}${who}, ${date(at)}`}>
      {fell ? <p>{t.amendments.fallen[fell]}</p> : null}
      {fallenBy || vote ? (
        <p>
          {fallenBy ? `${status === "satisfied" ? t.amendments.satisfiedBy : t.amendments.fallenBy} ` : null}
          {fallenBy ? (
            <a href={`${base}/amendments/${fallenBy.id}`}>
              {[t.amendments.number(fallenBy.number), frenchSpaces(fallenBy.title)]
                .filter(Boolean)
                .join(", ")}
            </a>
          ) : null}
          {fallenBy && vote ? ", " : null}
          {vote ? <a href={`${base}/votes/${vote.id}`}>{t.amendments.decidingVote(vote.number)}</a> : null}
        </p>
      ) : null}
      {reason ? <p>{t.amendments.decisionReason(frenchSpaces(reason))}</p> : null}
    </Notice>
  );
}
