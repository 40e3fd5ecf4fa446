import type { ReactNode } from "react";
import { bases } from "~/domain/voting";
import type { FieldErrors, Typed } from "~/forms/parse";
import { ballotKinds, commonQuorums, commonSeconds, commonShares } from "~/forms/rule";
import { useT } from "~/messages/context";
import { type Choice, RadioGroup } from "./choices";
import { Disclosure } from "./Disclosure";
import { useProblem } from "./FormErrors";
import { Select, TextField } from "./inputs";

export interface RuleFieldsProps {
  /** What was typed, or the fields of a rule (`ruleTyped`). */
  readonly typed: Typed;
  readonly errors?: FieldErrors | undefined;
}

/** The questions from which a rule for votes is built. */
export function RuleFields({ typed, errors = {} }: RuleFieldsProps) {
  return (
    <>
      <Majority typed={typed} errors={errors} />
      <Base typed={typed} errors={errors} />
      <Second typed={typed} errors={errors} />
      <Quorum typed={typed} errors={errors} />
      <Ballots typed={typed} errors={errors} />
    </>
  );
}

interface Part {
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

/** A radio group of the rule, whatever it chooses between. */
function Question({ name, label, hint, options, typed, errors }: Part & QuestionProps) {
  const problem = useProblem(errors);
  return (
    <RadioGroup
      name={name}
      label={label}
      hint={hint}
      options={options}
      checked={[typed[name] ?? ""]}
      error={problem(name)}
      required
    />
  );
}

interface QuestionProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly Choice[];
}

function Majority(part: Part) {
  const { ruleForm: words } = useT();
  const share = useShareName();
  const options = [
    ...commonShares.map((value) => ({ value, label: share(value) })),
    { value: "relative", label: words.relative },
    { value: "unanimity", label: words.unanimity },
    { value: "other", label: words.other },
  ];
  const comparisons = (["at-least", "more-than"] as const).map((value) => ({
    value,
    label: words.comparisons[value],
  }));
  return (
    <>
      <Question name="majority" label={words.majority} options={options} {...part} />
      <Disclosure summary={words.otherShare} open={part.typed.majority === "other"}>
        <div className="form-row">
          <Select
            name="majority_comparison"
            label={words.comparison}
            options={comparisons}
            defaultValue={part.typed.majority_comparison ?? "at-least"}
          />
          <FractionFields name="majority" {...part} />
        </div>
      </Disclosure>
    </>
  );
}

function Base(part: Part) {
  const { ruleForm: words } = useT();
  const options = bases.map((value) => ({ value, ...words.base[value] }));
  return <Question name="base" label={words.baseQuestion} options={options} {...part} />;
}

function Second(part: Part) {
  const { ruleForm: words } = useT();
  const share = useShareName();
  const options = [
    { value: "none", label: words.noSecond },
    ...commonSeconds.map((value) => ({ value, label: share(value) })),
  ];
  return (
    <Disclosure summary={words.second} open={(part.typed.second ?? "none") !== "none"}>
      <Question name="second" label={words.secondShare} hint={words.secondHint} options={options} {...part} />
      <Select
        name="second_base"
        label={words.secondBase}
        options={bases.map((value) => ({ value, label: words.base[value].label }))}
        defaultValue={part.typed.second_base ?? "entitled"}
      />
    </Disclosure>
  );
}

function Quorum(part: Part) {
  const { ruleForm: words } = useT();
  const share = useShareName();
  const options = [
    { value: "none", label: words.noQuorum },
    ...commonQuorums.map((value) => ({ value, label: share(`at-least ${value}`) })),
    { value: "other", label: words.other },
  ];
  const kinds = (["presence", "participation"] as const).map((value) => ({
    value,
    label: words.quorumKinds[value],
  }));
  return (
    <>
      <Question name="quorum" label={words.quorum} hint={words.quorumHint} options={options} {...part} />
      <Disclosure summary={words.otherQuorum} open={part.typed.quorum === "other"}>
        <div className="form-row">
          <FractionFields name="quorum" {...part} />
        </div>
      </Disclosure>
      <Select
        name="quorum_kind"
        label={words.quorumKind}
        options={kinds}
        defaultValue={part.typed.quorum_kind ?? "presence"}
      />
    </>
  );
}

function Ballots(part: Part) {
  const { ruleForm: words } = useT();
  const options = ballotKinds.map((value) => ({ value, ...words.ballotKinds[value] }));
  return <Question name="ballots" label={words.ballots} options={options} {...part} />;
}

function FractionFields({ name, typed, errors }: Part & { name: string }) {
  const { ruleForm: words } = useT();
  const problem = useProblem(errors);
  return (["numerator", "denominator"] as const).map((half) => (
    <TextField
      key={half}
      name={`${name}_${half}`}
      label={words[half]}
      fieldWidth="short"
      inputMode="numeric"
      defaultValue={typed[`${name}_${half}`] ?? ""}
      error={problem(`${name}_${half}`)}
    />
  ));
}

/** `at-least 2/3` in words. */
function useShareName(): (name: string) => string {
  const { rule } = useT();
  return (name) => {
    const [comparison, share = ""] = name.split(" ");
    const [numerator = 0, denominator = 0] = share.split("/").map(Number);
    const kind = comparison === "more-than" ? "more-than" : "at-least";
    return rule.criterion({ kind: "fraction", comparison: kind, numerator, denominator });
  };
}
