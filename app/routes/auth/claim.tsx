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
import { claimForm } from "~/forms/auth";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { claimInstallation, mayClaim } from "~/server/claim.server";
import { refuse, visit } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, t } = await visit(args);
  if (!(await mayClaim(app, args.params.token ?? ""))) return refuse(410, "claim-over");
  return { title: t.account.claimTitle };
}

export async function action(args: ActionFunctionArgs) {
  const { app, language } = await visit(args);
  const parsed = parseForm(claimForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const claimed = await claimInstallation(app, args.params.token ?? "", parsed.value, language);
  if (claimed.ok) {
    const headers = { "Set-Cookie": claimed.value };
    throw redirect(`/${language}/account?done=claimed`, { status: 303, headers });
  }
  if (claimed.error === "claim-over") return refuse(410, claimed.error);
  const { name, email } = parsed.value;
  return data({ errors: { password: claimed.error }, typed: { name, email } }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** The first page of a new installation: who administers it. */
export default function ClaimPage() {
  const { title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { account } = useT();
  const problem = useProblem(refused?.errors ?? {});
  const typed: Readonly<Record<string, string>> = refused?.typed ?? {};
  return (
    <>
      <PageTitle title={title} lead={account.claimLead} />
      {refused && <FormErrors errors={refused.errors} />}
      <form method="post" className="form">
        <TextField
          name="name"
          autoComplete="name"
          required
          label={account.name}
          error={problem("name")}
          defaultValue={typed.name}
          fieldWidth="medium"
        />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          required
          label={account.email}
          error={problem("email")}
          defaultValue={typed.email}
          fieldWidth="medium"
        />
        <NewPasswordField error={problem("password")} optional />
        <Button>{account.claimSend}</Button>
      </form>
    </>
  );
}
