import { passwordLimits } from "~/domain/password";
import { useT } from "~/messages/context";
import { TextField } from "../inputs";

interface NewPasswordFieldProps {
  readonly error: string | undefined;
  readonly optional?: boolean;
}

/** A password that is being chosen, with what is asked of it. */
export function NewPasswordField({ error, optional = false }: NewPasswordFieldProps) {
  const { account, common } = useT();
  return (
    <TextField
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={passwordLimits.least}
      maxLength={passwordLimits.most}
      required={!optional}
      optional={optional ? common.optional : undefined}
      label={account.newPassword}
      hint={account.newPasswordHint(passwordLimits.least)}
      error={error}
      fieldWidth="medium"
    />
  );
}
