import { type Annex, planLimits } from "~/domain/plan";
import type { FieldErrors } from "~/forms/parse";
import { useT } from "~/messages/context";
import { Button, Buttons } from "../Button";
import { useProblem } from "../FormErrors";
import { TextArea, TextField } from "../inputs";

/** The texts around the measures as they stand in the form. */
export interface PlanDraft {
  readonly title: string;
  readonly foreword: string;
  readonly method: string;
  readonly annexes: readonly Annex[];
}

interface PlanFormProps {
  readonly draft: PlanDraft;
  /** The revision that the writer has seen. */
  readonly base: number;
  readonly errors: FieldErrors;
  readonly submit: string;
}

export function PlanForm({ draft, base, errors, submit }: PlanFormProps) {
  const { plan: t, common } = useT();
  const problem = useProblem(errors);
  const area = { rows: 10, maxLength: planLimits.text, optional: common.optional, hint: t.markdownHint };
  return (
    <form method="post" className="form">
      <input type="hidden" name="base" value={base} />
      <TextField
        name="title"
        label={t.planTitle}
        required
        maxLength={planLimits.title}
        defaultValue={draft.title}
        error={problem("title")}
      />
      <TextArea
        {...area}
        name="foreword"
        label={t.foreword}
        defaultValue={draft.foreword}
        error={problem("foreword")}
      />
      <TextArea
        {...area}
        name="method"
        label={t.method}
        defaultValue={draft.method}
        error={problem("method")}
      />
      <Annexes annexes={draft.annexes} error={problem("annexes") ?? problem("annex_body")} />
      <Buttons>
        <Button>{submit}</Button>
      </Buttons>
    </form>
  );
}

/** The annexes there are, and room for one more. */
function Annexes({ annexes, error }: { annexes: readonly Annex[]; error: string | undefined }) {
  const { plan: t, common } = useT();
  const rows = annexes.length < planLimits.annexes ? [...annexes, { title: "", body: "" }] : annexes;
  return (
    <fieldset className="field" id="annexes">
      <legend className="section-title">{t.annexes}</legend>
      <p className="field-hint">{t.annexHint}</p>
      {error ? <p className="field-error">{error}</p> : null}
      {rows.map((annex, index) => (
        <div className="stack" key={`annex-${index.toString()}`}>
          <TextField
            name="annex_title[]"
            id={`annex-title-${index + 1}`}
            label={`${t.annex(index + 1)} · ${t.annexTitle}`}
            optional={common.optional}
            maxLength={planLimits.title}
            defaultValue={annex.title}
          />
          <TextArea
            name="annex_body[]"
            id={`annex-body-${index + 1}`}
            label={`${t.annex(index + 1)} · ${t.annexBody}`}
            optional={common.optional}
            maxLength={planLimits.text}
            defaultValue={annex.body}
          />
        </div>
      ))}
    </fieldset>
  );
}
