import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewPasswordField } from "~/components/auth/NewPasswordField";
import { Button } from "~/components/Button";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { TextField } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { localPath } from "~/domain/local-path";
import { newPasswordForm } from "~/forms/auth";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { choosePassword, readAccount } from "~/server/account.server";
import { refuse, visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visitSignedIn(args);
  const { account } = await readAccount(app, person);
  const title = account.hasPassword ? t.account.changePassword : t.account.setPassword;
  return { title, hasPassword: account.hasPassword, hasEmail: account.email !== null };
}

export async function action(args: ActionFunctionArgs) {
  const { app, person, language } = await visitSignedIn(args);
  const parsed = parseForm(newPasswordForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors }, { status: 422 });
  const chosen = await choosePassword(app, person, parsed.value, args.context.network);
  if (chosen.ok) {
    const next = new URL(args.request.url).searchParams.get("next");
    throw redirect(localPath(next, `/${language}/account?done=password`), {
      status: 303,
      headers: { "Set-Cookie": chosen.value },
    });
  }
  if (chosen.error === "too-many-requests") return refuse(429, chosen.error);
  const field = chosen.error === "wrong-current-password" ? "current" : "password";
  return data({ errors: { [field]: chosen.error } }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function PasswordPage() {
  const { title, hasPassword, hasEmail } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { account } = useT();
  const problem = useProblem(refused?.errors ?? {});
  return (
    <>
      <PageTitle title={title} lead={hasEmail ? account.passwordLead : account.passwordLeadNoEmail} />
      {refused && <FormErrors errors={refused.errors} />}
      <form method="post" className="form">
        {hasPassword && (
          <TextField
            name="current"
            type="password"
            autoComplete="current-password"
            required
            label={account.currentPassword}
            error={problem("current")}
            fieldWidth="medium"
          />
        )}
        <NewPasswordField error={problem("password")} />
        <Button>{account.savePassword}</Button>
      </form>
    </>
  );
}
