import type { ReactNode } from "react";
import { measureLimits as limits } from "~/domain/measure-limits";
import type { MeasureDraft } from "~/forms/measure";
import type { FieldErrors } from "~/forms/parse";
import { useT } from "~/messages/context";
import { Button, Buttons } from "../Button";
import { useProblem } from "../FormErrors";
import { TextArea, TextField } from "../inputs";
import { IndicatorRows, SourceRows } from "./MeasureRows";

export interface MeasureFormProps {
  readonly draft: MeasureDraft;
  readonly errors: FieldErrors;
  readonly submit: string;
  /** Empty rows to show after those that are filled. */
  readonly moreIndicators: number;
  readonly moreSources: number;
  /** Hidden fields and choices that come before the text. */
  readonly children?: ReactNode;
  /** What comes between the text and the button. */
  readonly end?: ReactNode;
}

/** The whole of a measure, written in one form that works without scripts. */
export function MeasureForm(props: MeasureFormProps) {
  const { draft, errors, submit, moreIndicators, moreSources, children, end } = props;
  const t = useT();
  return (
    <form className="form" method="post">
      {/* The first submit button answers the Enter key: it must save, not add rows. */}
      <button type="submit" hidden />
      {children}
      <MainFields draft={draft} errors={errors} />
      <h2 className="form-part">{t.measureForm.practical}</h2>
      <PracticalFields draft={draft} errors={errors} />
      <h2 className="form-part">{t.measureForm.followUp}</h2>
      <IndicatorRows indicators={draft.indicators} more={moreIndicators} errors={errors} />
      <SourceRows sources={draft.sources} more={moreSources} errors={errors} />
      {end}
      <Buttons>
        <Button>{submit}</Button>
      </Buttons>
    </form>
  );
}

type Part = Pick<MeasureFormProps, "draft" | "errors">;

function MainFields({ draft, errors }: Part) {
  const t = useT();
  const problem = useProblem(errors);
  const { field } = t.measures;
  const form = t.measureForm;
  return (
    <>
      <TextField
        name="title"
        label={field.title}
        hint={form.titleHint}
        error={problem("title")}
        defaultValue={draft.texts.title}
        maxLength={limits.title}
        required
      />
      <TextArea
        name="body"
        label={field.body}
        hint={form.bodyHint}
        error={problem("body")}
        defaultValue={draft.texts.body}
        maxLength={limits.body}
        rows={14}
        required
      />
      <TextArea
        name="reasons"
        label={field.reasons}
        hint={form.reasonsHint}
        optional={t.common.optional}
        error={problem("reasons")}
        defaultValue={draft.texts.reasons}
        maxLength={limits.reasons}
        rows={8}
      />
      <TextArea
        name="easyRead"
        label={field.easyRead}
        hint={form.easyReadHint}
        optional={t.common.optional}
        error={problem("easyRead")}
        defaultValue={draft.texts.easyRead}
        maxLength={limits.easyRead}
        rows={5}
      />
    </>
  );
}

const shortTexts = ["actors", "deadline", "cost"] as const;
const longTexts = ["means", "alternative"] as const;

function PracticalFields({ draft, errors }: Part) {
  const t = useT();
  const problem = useProblem(errors);
  const { field } = t.measures;
  const form = t.measureForm;
  return (
    <>
      {shortTexts.map((name) => (
        <TextField
          key={name}
          name={name}
          label={field[name]}
          hint={form[`${name}Hint`]}
          optional={t.common.optional}
          error={problem(name)}
          defaultValue={draft.texts[name]}
          maxLength={limits[name]}
        />
      ))}
      {longTexts.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={field[name]}
          hint={form[`${name}Hint`]}
          optional={t.common.optional}
          error={problem(name)}
          defaultValue={draft.texts[name]}
          maxLength={limits[name]}
          rows={4}
        />
      ))}
    </>
  );
}
