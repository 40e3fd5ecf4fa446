import { useT } from "~/messages/context";
import { Button, Buttons } from "../Button";
import { CheckboxGroup } from "../choices";
import { TextField } from "../inputs";
import { EmptyState } from "../Notice";
import { measureName } from "./labels";
import type { MergeText } from "./MergeTexts";

export interface MergeChoiceProps {
  readonly choices: readonly {
    readonly id: string;
    readonly number: number | null;
    readonly title: string;
  }[];
  /** Chosen before, be they in `choices` or not. */
  readonly chosen: readonly MergeText[];
  readonly search: string;
  readonly address: string;
}

/** Which measures are alike: found by words, ticked, kept ticked while one looks for others. */
export function MergeChoice({ choices, chosen, search, address }: MergeChoiceProps) {
  const t = useT();
  const words = t.measureForm;
  const kept = chosen.map(({ id, number, content }) => ({ id, number, title: content.title }));
  const options = [...kept, ...choices.filter((choice) => !kept.some((one) => one.id === choice.id))];
  return (
    <form className="form" method="get" action={address}>
      <div className="form-row">
        <TextField
          name="q"
          type="search"
          label={words.mergeSearchLabel}
          defaultValue={search}
          maxLength={200}
        />
        <Button kind="secondary">{words.mergeSearch}</Button>
      </div>
      {options.length < 2 ? <EmptyState title={words.mergeNone} /> : null}
      {options.length > 0 ? (
        <CheckboxGroup
          name="m"
          label={words.mergeChoose}
          options={options.map(({ id, number, title }) => ({
            value: id,
            label: `${measureName(t, number)} · ${title}`,
          }))}
          checked={kept.map((one) => one.id)}
        />
      ) : null}
      <Buttons>
        <Button name="step" value="text">
          {words.mergeCompare}
        </Button>
      </Buttons>
    </form>
  );
}
