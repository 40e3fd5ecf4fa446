import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import type { Share } from "../ShareBar";
import { VoteResult } from "../VoteResult";
import type { PlanVoteView } from "./view";

const ballots = ["for", "against", "abstain", "blank", "spoiled"] as const;

/** A vote as the plan keeps it: counts, arithmetic, rule, day and sitting, and the way to its page. */
export function PlanVote({ id, vote }: { id: string; vote: PlanVoteView }) {
  const t = useT();
  const { number, date } = formats(useLanguage());
  const shares = sharesOf(vote).map((share) => ({
    ...share,
    countText: number(share.count),
    label: t.rule.counted(share.kind, share.count),
  }));
  const drawn = shares.filter((share) => share.counted);
  return (
    <>
      <VoteResult
        id={id}
        outcome={vote.outcome}
        outcomeText={t.rule.outcome[vote.outcome]}
        description={drawn.map(({ countText, label }) => `${countText} ${label}`).join(", ")}
        sentence={frenchSpaces(vote.arithmetic)}
        shares={shares}
      />
      <p>
        {t.plan.heldOn(date(vote.date))}
        {vote.session ? (
          <>
            , <SessionLink session={vote.session} />
          </>
        ) : null}
        {vote.href ? (
          <>
            {" · "}
            <a href={vote.href}>{t.plan.readVote}</a>
          </>
        ) : null}
      </p>
      <p className="small soft">{frenchSpaces(vote.rule)}</p>
    </>
  );
}

/** The sitting that a vote was held in. */
export function SessionLink({ session: { text, href } }: { session: NonNullable<PlanVoteView["session"]> }) {
  return href ? <a href={href}>{frenchSpaces(text)}</a> : frenchSpaces(text);
}

/** What the base counts is drawn; for and against are always named. */
function sharesOf({ counts, base }: PlanVoteView): Pick<Share, "kind" | "count" | "counted">[] {
  const cast = ballots.reduce((sum, kind) => sum + counts[kind], 0);
  const onlySides = base === counts.for + counts.against;
  const sides = (kind: string) => kind === "for" || kind === "against";
  const parts = ballots.map((kind) => ({
    ...{ kind, count: counts[kind] },
    counted: !onlySides || sides(kind),
  }));
  const absent = { kind: "absent" as const, count: Math.max(0, base - cast), counted: true };
  return [...parts, absent].filter(({ kind, count }) => count > 0 || sides(kind));
}
