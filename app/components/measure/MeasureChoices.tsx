import type { MeasureDraft } from "~/forms/measure";
import type { FieldErrors } from "~/forms/parse";
import { useT } from "~/messages/context";
import { useProblem } from "../FormErrors";
import { type Option, Select } from "../inputs";

export interface MeasureChoicesProps {
  readonly panels: readonly Option[];
  readonly axes: readonly Option[];
  readonly members: readonly Option[];
  readonly draft: MeasureDraft;
  readonly errors: FieldErrors;
}

/** Where a new measure belongs, and for whom it is written. */
export function MeasureChoices({ panels, axes, members, draft, errors }: MeasureChoicesProps) {
  const t = useT();
  const problem = useProblem(errors);
  const { field } = t.measures;
  const words = t.measureForm;
  return (
    <>
      <Select
        name="panel"
        label={field.panel}
        options={panels}
        empty={words.noPanel}
        defaultValue={draft.texts.panel}
        error={problem("panel")}
      />
      <Select
        name="axis"
        label={field.axis}
        options={axes}
        empty={words.noAxis}
        defaultValue={draft.texts.axis}
        error={problem("axis")}
      />
      {members.length > 0 && (
        <Select
          name="behalf"
          label={words.behalf}
          hint={words.behalfHint}
          options={members}
          empty={words.nobody}
          defaultValue={draft.texts.behalf}
          error={problem("behalf")}
        />
      )}
    </>
  );
}
