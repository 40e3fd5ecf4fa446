import { frenchSpaces } from "~/domain/typography";
import type { QuestionKind, VoteState } from "~/domain/voting";
import { useT, useWritten } from "~/messages/context";
import { VoteStatusTag } from "./VoteViews";

export interface VoteLine {
  readonly id: string;
  readonly number: number;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly state: VoteState;
  readonly ballots: number;
  readonly entitled: number | null;
}

export interface VoteListProps {
  readonly votes: readonly VoteLine[];
  /** Address of the convention. */
  readonly base: string;
  /** Level of the lines' headings. */
  readonly level?: 2 | 3 | undefined;
}

/** Votes as a list: what was asked, where it stands, the arithmetic of its result. */
export function VoteList({ votes, base, level = 3 }: VoteListProps) {
  const t = useT();
  const written = useWritten();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol className="card-list">
      {votes.map((vote) => (
        <li key={vote.id}>
          <p className="kicker">
            {t.vote.number(vote.number)} · {t.vote.asks[vote.kind]}
          </p>
          <Heading {...written}>
            <a href={`${base}/votes/${vote.id}`}>{frenchSpaces(vote.title)}</a>
          </Heading>
          <p>
            <VoteStatusTag state={vote.state} /> <VoteLineSays vote={vote} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function VoteLineSays({ vote }: { vote: VoteLine }) {
  const t = useT();
  if (vote.state.status === "closed") return <>{t.rule.outcomeSentence(vote.state.outcome)}</>;
  if (vote.state.status === "open") return <>{t.vote.turnout(vote.ballots, vote.entitled ?? 0)}</>;
  return null;
}
