import type { Choice, Question, VoteState } from "~/domain/voting";
import { useT } from "~/messages/context";
import { Button } from "./Button";
import { RadioGroup } from "./choices";
import { DataTable } from "./data";
import { StatusTag } from "./Tag";
import { outcomeTones } from "./tones";

/** Where the text that is put to the vote can be read, below a convention's address. */
export function questionHref(question: Question): string {
  switch (question.kind) {
    case "measure":
      return `measures/${question.measureId}/versions/${question.version}`;
    case "amendment":
      return `amendments/${question.amendmentId}`;
    case "plan":
      return "plan";
  }
}

export function VoteStatusTag({ state }: { state: VoteState }) {
  const t = useT();
  const closed = state.status === "closed" ? state.outcome.kind : null;
  if (closed !== null) return <StatusTag text={t.rule.outcome[closed]} tone={outcomeTones[closed]} />;
  const tone = state.status === "open" ? "progress" : "neutral";
  return <StatusTag text={t.vote.status[state.status]} tone={tone} />;
}

/** The first step of a ballot: choose. The next page repeats the choice in full words. */
export function BallotForm({ action, chosen }: { action: string; chosen: Choice | null }) {
  const t = useT();
  const options = (["for", "against", "abstain", "blank"] as const).map((choice) => ({
    value: choice,
    label: t.rule.choice[choice],
  }));
  return (
    <form method="get" className="form" action={action}>
      <RadioGroup
        name="choice"
        label={t.vote.choose}
        options={options}
        checked={chosen === null ? [] : [chosen]}
        required
        boxed
      />
      <Button>{t.vote.continue}</Button>
    </form>
  );
}

export interface RollViewLine {
  readonly memberId: string;
  readonly name: string;
  readonly present: boolean;
  readonly voted: boolean;
  readonly choice: Choice | null;
  readonly enteredBy: string | null;
}

/** Who voted and, in a named vote, what. */
export function RollTable({
  id,
  caption,
  roll,
}: {
  id: string;
  caption: string;
  roll: readonly RollViewLine[];
}) {
  const t = useT();
  const said = (line: RollViewLine) => {
    if (line.choice !== null) {
      const onBehalf = line.enteredBy === null ? "" : ` (${t.vote.onBehalf})`;
      return `${t.rule.choice[line.choice]}${onBehalf}`;
    }
    if (line.voted) return t.vote.voted;
    return line.present ? t.vote.notVoted : t.vote.absent;
  };
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        { key: "member", label: t.vote.member },
        { key: "ballot", label: t.vote.ballot },
      ]}
      rows={roll.map((line) => ({
        key: line.memberId,
        cells: [line.name === "" ? t.common.erasedPerson : line.name, said(line)],
      }))}
    />
  );
}
