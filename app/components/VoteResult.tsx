import type { OutcomeKind } from "~/domain/voting";
import { type Share, ShareBar, ShareSwatch, type Threshold } from "./ShareBar";

export interface VoteResultProps {
  /** Unique on the page: the drawing's patterns are named after it. */
  readonly id: string;
  readonly outcome: OutcomeKind;
  /** "Adoptée", "Rejetée", "Quorum non atteint": the outcome in words. */
  readonly outcomeText: string;
  /** The drawing in words, for those who do not see it. */
  readonly description: string;
  /** The arithmetic: "125 pour sur 157 exprimés = 79,6 % ; il fallait plus de la moitié". */
  readonly sentence: string;
  readonly shares: readonly Share[];
  readonly threshold?: Threshold | undefined;
}

/** A vote's outcome in words, as a bar with the threshold drawn on it, as counts, and as arithmetic. */
export function VoteResult(props: VoteResultProps) {
  const { id, outcome, outcomeText, description, sentence, shares, threshold } = props;
  return (
    <div className="vote-result">
      <p className="vote-outcome" data-outcome={outcome}>
        {outcomeText}
      </p>
      <ShareBar id={id} description={description} shares={shares} threshold={threshold} />
      <ul className="vote-counts">
        {shares.map((share) => (
          <li key={share.kind} data-apart={share.counted ? undefined : ""}>
            {share.counted ? <ShareSwatch id={id} kind={share.kind} /> : null}
            <span>
              <b>{share.countText}</b> {share.label}
            </span>
          </li>
        ))}
      </ul>
      <p className="vote-arithmetic">{sentence}</p>
    </div>
  );
}
