import { frenchSpaces } from "~/domain/typography";
import type { Choice, Question, VoteRule, VoteState } from "~/domain/voting";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { SummaryList } from "./data";
import { Notice } from "./Notice";
import { Section } from "./Section";
import { VoteOutcome } from "./VoteOutcome";
import { BallotForm, RollTable, type RollViewLine } from "./VoteViews";

/** What the page of a vote shows; the server fills it. */
export interface VotePageData {
  readonly base: string;
  readonly vote: {
    readonly id: string;
    readonly question: Question;
    readonly state: VoteState;
    readonly ballots: number;
    readonly entitled: number | null;
  };
  readonly panelName: string | null;
  readonly session: { readonly id: string; readonly title: string } | null;
  readonly own: { readonly onRoll: boolean; readonly voted: boolean; readonly choice: Choice | null };
  readonly roll: readonly RollViewLine[] | null;
  readonly can: Readonly<Record<"cast" | "open" | "close" | "withdraw" | "annul" | "enter", boolean>>;
}

const SMALL_GROUP = 5;

/** My ballot: what I voted, or the first step of voting. */
export function VoteBallot({ base, vote, own, can }: VotePageData) {
  const t = useT();
  const { rule } = vote.state;
  if (vote.state.status !== "open" || !own.onRoll) return null;
  const secret = rule.secrecy === "secret";
  const mayVote = can.cast && (!own.voted || (!secret && rule.changeable));
  return (
    <Section title={t.vote.yourBallot} className="ballot">
      {own.voted && (
        <Notice kind="success">
          <p>
            {own.choice === null ? t.vote.youVotedSecretly : t.vote.yourChoice(t.rule.choice[own.choice])}
          </p>
          <p>{mayVote ? t.vote.mayChange : t.vote.mayNotChange}</p>
        </Notice>
      )}
      {mayVote && <BallotForm action={`${base}/votes/${vote.id}/ballot`} chosen={own.choice} />}
    </Section>
  );
}

/** Question, rule, voters, dates and turnout. */
export function VoteFacts({ base, vote, panelName, session }: VotePageData) {
  const t = useT();
  const { dateTime } = formats(useLanguage());
  const { state } = vote;
  const body = "body" in state ? state.body : null;
  const items = [
    { term: t.vote.body, value: panelName ?? t.vote.plenary },
    { term: t.vote.rule, value: <RuleWords rule={state.rule} entitled={vote.entitled} /> },
  ];
  if (session) {
    const link = <a href={`${base}/sessions/${session.id}`}>{frenchSpaces(session.title)}</a>;
    items.push({ term: t.vote.session, value: link });
  }
  if (body) items.push({ term: t.vote.ballots, value: <>{t.vote.turnout(vote.ballots, body.entitled)}</> });
  const ends = endsSentence(state);
  if (ends)
    items.push({ term: state.status === "closed" ? t.vote.closing : t.vote.endsAt, value: <>{ends}</> });
  return <SummaryList items={items} />;

  function endsSentence(of: VoteState): string | null {
    if (of.status === "closed") return t.vote.closedAt(dateTime(of.closedAt));
    if (of.status !== "open" && of.status !== "prepared") return null;
    return of.closesAt === null ? t.vote.openUntilClosed : t.vote.closesAt(dateTime(of.closesAt));
  }
}

function RuleWords({ rule, entitled }: { rule: VoteRule; entitled: number | null }) {
  const t = useT();
  const secret = rule.secrecy === "secret";
  return (
    <>
      <p>{t.rule.ruleSentence(rule)}</p>
      {entitled !== null && <p>{t.rule.workedExample(rule, { entitled, present: null })}</p>}
      {secret && <p>{t.vote.secretLimits}</p>}
      {secret && entitled !== null && entitled < SMALL_GROUP && <p>{t.vote.smallSecret}</p>}
    </>
  );
}

/** The result in words, as a bar and as arithmetic; or why there is none yet. */
export function VoteResultSection({ vote }: VotePageData) {
  const t = useT();
  const { state } = vote;
  switch (state.status) {
    case "prepared":
      return null;
    case "open":
      return (
        <Section title={t.vote.result}>
          <p>{t.vote.turnout(vote.ballots, state.body.entitled)}</p>
          <p>{t.vote.hiddenUntilClose}</p>
        </Section>
      );
    case "withdrawn":
      return <Notice kind="warning">{t.vote.reason(state.reason)}</Notice>;
    case "closed":
    case "annulled":
      return (
        <Section title={t.vote.result}>
          {state.status === "annulled" && (
            <Notice kind="warning" title={t.vote.outcomeVoided}>
              <p>{t.vote.reason(state.reason)}</p>
            </Notice>
          )}
          <VoteOutcome id={`vote-${vote.id}`} outcome={state.outcome} />
        </Section>
      );
  }
}

/** Who voted and, in a named vote, what; while it is open, who is missing, for the facilitators. */
export function VoteRoll({ vote, roll }: VotePageData) {
  const t = useT();
  if (roll === null) return null;
  if (vote.state.status === "open") {
    const missing = roll.filter((line) => !line.voted);
    return (
      <Section title={t.vote.missing} count={missing.length}>
        {missing.length === 0 && <p>{t.vote.everybodyVoted}</p>}
        <ul className="names-list">
          {missing.map((line) => (
            <li key={line.memberId}>{line.name || t.common.erasedPerson}</li>
          ))}
        </ul>
      </Section>
    );
  }
  const secret = vote.state.rule.secrecy === "secret";
  return (
    <Section title={t.vote.roll}>
      <RollTable id={`roll-${vote.id}`} caption={secret ? t.vote.rollSecret : t.vote.rollIntro} roll={roll} />
    </Section>
  );
}
