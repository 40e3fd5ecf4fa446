import type { ConventionPart } from "~/domain/convention-edit";
import type { FieldErrors, Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { RadioGroup } from "../choices";
import { useProblem } from "../FormErrors";
import { TextArea, TextField } from "../inputs";
import { RuleFields } from "../RuleFields";

export interface PartFieldsProps {
  readonly part: ConventionPart;
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

/** The fields of one part of a convention. */
export function PartFields({ part, typed, errors }: PartFieldsProps) {
  const { settings: t } = useT();
  const problem = useProblem(errors);
  const field = (name: string) => ({ name, error: problem(name), defaultValue: typed[name] ?? "" });
  switch (part) {
    case "identity":
      return (
        <>
          <TextField
            {...field("title")}
            label={t.conventionTitle}
            hint={t.titleHint}
            required
            maxLength={160}
          />
          <TextField {...field("city")} label={t.city} required maxLength={80} fieldWidth="medium" />
          <TextField
            {...field("accent")}
            type="color"
            label={t.accent}
            hint={t.accentHint}
            fieldWidth="short"
          />
        </>
      );
    case "mandate":
      return (
        <TextArea {...field("mandate")} label={t.mandate} hint={t.mandateHint} required maxLength={2000} />
      );
    case "charter":
      return <TextArea {...field("charter")} label={t.charter} hint={t.charterHint} rows={18} />;
    case "dates":
      return (
        <div className="form-row">
          <TextField {...field("starts_on")} type="date" label={t.startsOn} fieldWidth="short" />
          <TextField {...field("ends_on")} type="date" label={t.endsOn} fieldWidth="short" />
        </div>
      );
    case "openness":
      return (
        <RadioGroup
          name="public_measures"
          label={t.openness}
          error={problem("public_measures")}
          checked={[typed.public_measures ?? ""]}
          options={[
            { value: "yes", label: t.opennessYes, hint: t.opennessYesHint },
            { value: "no", label: t.opennessNo, hint: t.opennessNoHint },
          ]}
          required
        />
      );
    case "rule":
      return <RuleFields typed={typed} errors={errors} />;
  }
}
