import type { FieldErrors, Typed } from "~/forms/parse";
import { languages } from "~/messages";
import { useT } from "~/messages/context";
import { Button } from "../Button";
import { SummaryList } from "../data";
import { FormErrors, useProblem } from "../FormErrors";
import { Select, TextField } from "../inputs";
import { Section } from "../Section";

interface DetailsFormProps {
  readonly account: { readonly name: string; readonly email: string | null; readonly locale: string };
  readonly errors: FieldErrors;
  readonly typed: Typed;
}

/** Name and language; the address is what they were invited by. */
export function DetailsForm({ account, errors, typed }: DetailsFormProps) {
  const t = useT();
  const problem = useProblem(errors);
  return (
    <Section title={t.account.details}>
      <FormErrors errors={errors} />
      <SummaryList items={[{ term: t.account.email, value: account.email ?? t.account.noEmail }]} />
      <form method="post" className="form">
        <TextField
          name="name"
          autoComplete="name"
          required
          label={t.account.name}
          hint={t.account.nameHint}
          error={problem("name")}
          defaultValue={typed.name ?? account.name}
          fieldWidth="medium"
        />
        <Select
          name="locale"
          label={t.account.locale}
          error={problem("locale")}
          options={languages.map((value) => ({ value, label: t.account.languages[value] }))}
          defaultValue={typed.locale ?? account.locale}
        />
        <Button>{t.common.save}</Button>
      </form>
    </Section>
  );
}
