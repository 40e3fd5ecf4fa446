import type { FieldErrors, Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { Button } from "../Button";
import { Field } from "../Field";
import { useProblem } from "../FormErrors";
import { type Option, Select, TextField } from "../inputs";
import { Section } from "../Section";

export interface SeatOptions {
  readonly roles: readonly Option[];
  readonly panels: readonly Option[];
}

interface InviteOneFormProps {
  readonly options: SeatOptions;
  readonly formKey: string;
  readonly errors: FieldErrors;
  readonly typed: Typed;
}

export function InviteOneForm({ options, formKey, errors, typed }: InviteOneFormProps) {
  const { people: t, common } = useT();
  const problem = useProblem(errors);
  return (
    <Section title={t.inviteOne}>
      <form method="post" className="form">
        <input type="hidden" name="form_key" value={formKey} />
        <TextField
          name="name"
          required
          label={t.name}
          error={problem("name")}
          defaultValue={typed.name}
          fieldWidth="medium"
        />
        <TextField
          name="email"
          type="email"
          label={t.email}
          optional={common.optional}
          hint={t.emailHint}
          error={problem("email")}
          defaultValue={typed.email}
          fieldWidth="medium"
        />
        <Select
          name="role"
          label={t.role}
          error={problem("role")}
          options={options.roles}
          defaultValue={typed.role}
        />
        <Select
          name="panelId"
          label={t.panel}
          error={problem("panelId")}
          options={options.panels}
          empty={t.noPanel}
          defaultValue={typed.panelId}
        />
        <Button>{t.inviteSend}</Button>
      </form>
    </Section>
  );
}

/** A list is looked at first: nobody is invited by choosing a file. */
export function InviteListForm() {
  const { people: t } = useT();
  return (
    <Section title={t.inviteList}>
      <form method="post" encType="multipart/form-data" className="form">
        <input type="hidden" name="intent" value="preview" />
        <Field name="file" label={t.listFile} hint={t.listHint}>
          {(control) => (
            <input {...control} type="file" required accept=".csv,.tsv,.txt,text/csv" className="input" />
          )}
        </Field>
        <Button kind="secondary">{t.listCheck}</Button>
      </form>
    </Section>
  );
}
