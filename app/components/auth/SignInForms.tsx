import type { FieldErrors, Typed } from "~/forms/parse";
import { useLanguage, useT } from "~/messages/context";
import { Button } from "../Button";
import { FormErrors, useProblem } from "../FormErrors";
import { TextField } from "../inputs";
import { Section } from "../Section";

export interface RefusedSignIn {
  readonly form: "link" | "password";
  readonly errors: FieldErrors;
  readonly typed: Typed;
  readonly refusal: string | null;
}

export interface SignInFormsProps {
  readonly next: string;
  readonly refused: RefusedSignIn | null;
}

/** The ways in: a link by mail first, since it asks nothing to be remembered. */
export function SignInForms({ next, refused }: SignInFormsProps) {
  const { auth } = useT();
  const language = useLanguage();
  return (
    <>
      <LinkForm next={next} refused={refused?.form === "link" ? refused : null} />
      <PasswordForm next={next} refused={refused?.form === "password" ? refused : null} />
      <p>
        {auth.byLetter} <a href={`/${language}/join`}>{auth.byLetterLink}</a>
      </p>
    </>
  );
}

function LinkForm({ next, refused }: SignInFormsProps) {
  const { auth } = useT();
  const problem = useProblem(refused?.errors ?? {});
  return (
    <Section title={auth.byLink}>
      {refused && <FormErrors errors={refused.errors} refusal={refused.refusal} />}
      <form method="post" className="form">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          required
          label={auth.email}
          hint={auth.byLinkHint}
          error={problem("email")}
          defaultValue={refused?.typed.email}
          fieldWidth="medium"
        />
        <Button>{auth.askLink}</Button>
      </form>
    </Section>
  );
}

function PasswordForm({ next, refused }: SignInFormsProps) {
  const { auth } = useT();
  const problem = useProblem(refused?.errors ?? {});
  return (
    <Section title={auth.byPassword}>
      {refused && <FormErrors errors={refused.errors} refusal={refused.refusal} />}
      <form method="post" className="form">
        <input type="hidden" name="intent" value="password" />
        <input type="hidden" name="next" value={next} />
        <TextField
          name="identifier"
          autoComplete="username"
          required
          label={auth.identifier}
          error={problem("identifier")}
          defaultValue={refused?.typed.identifier}
          fieldWidth="medium"
        />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          required
          label={auth.password}
          error={problem("password")}
          fieldWidth="medium"
        />
        <Button kind="secondary">{auth.byPasswordSend}</Button>
      </form>
    </Section>
  );
}
