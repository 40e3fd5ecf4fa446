import type { Outcome } from "~/domain/voting";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { outcomeShares, thresholdShare } from "./shares";
import { VoteResult } from "./VoteResult";

export interface VoteOutcomeProps {
  /** Unique on the page, letters and digits. */
  readonly id: string;
  readonly outcome: Outcome;
}

/** A vote's outcome as the rules give it, in the reader's language. */
export function VoteOutcome({ id, outcome }: VoteOutcomeProps) {
  const t = useT();
  const { number } = formats(useLanguage());
  const shares = outcomeShares(outcome).map((share) => ({
    ...share,
    countText: number(share.count),
    label: t.rule.counted(share.kind, share.count),
  }));
  const criterion = t.rule.criterion(outcome.majority.criterion);
  const line = thresholdShare(outcome.majority.criterion);
  const counted = shares.filter((share) => share.counted);
  return (
    <VoteResult
      id={id}
      outcome={outcome.kind}
      outcomeText={t.rule.outcome[outcome.kind]}
      description={t.rule.bar(
        counted.map(({ countText, label }) => `${countText} ${label}`),
        criterion,
      )}
      sentence={t.rule.outcomeSentence(outcome)}
      shares={shares}
      threshold={line === null ? undefined : { share: line, label: criterion }}
    />
  );
}
