import type { Panel } from "~/domain/convention";
import type { FieldErrors, Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { useProblem } from "../FormErrors";
import { Select, TextArea, TextField } from "../inputs";

export interface SessionFieldsProps {
  readonly typed: Typed;
  readonly errors: FieldErrors;
  readonly panels: readonly Panel[];
}

export function SessionFields({ typed, errors, panels }: SessionFieldsProps) {
  const { settings: t, common } = useT();
  const problem = useProblem(errors);
  const field = (name: string) => ({ name, error: problem(name), defaultValue: typed[name] ?? "" });
  const options = panels.map((panel) => ({ value: panel.id, label: panel.name }));
  return (
    <>
      <TextField {...field("title")} label={t.sessionTitle} required maxLength={160} />
      <Select {...field("panel")} label={t.sessionPanel} options={options} empty={t.plenary} />
      <div className="form-row">
        <TextField {...field("starts_at")} type="datetime-local" label={t.startsAt} required />
        <TextField {...field("ends_at")} type="datetime-local" label={t.endsAt} required />
      </div>
      <TextField {...field("place")} label={t.place} hint={t.placeHint} optional={common.optional} />
      <TextArea {...field("notes")} label={t.notes} hint={t.notesHint} optional={common.optional} />
    </>
  );
}
