import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { Checkbox } from "~/components/choices";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { Notice } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { eraseForm } from "~/forms/auth";
import { NO_ANSWER, parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { eraseAccount, whyNotErase } from "~/server/erasure.server";
import { visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visitSignedIn(args);
  return { title: t.account.eraseTitle, obstacle: await whyNotErase(app.db, person) };
}

export async function action(args: ActionFunctionArgs) {
  const { app, person, language } = await visitSignedIn(args);
  const parsed = parseForm(eraseForm, await args.context.form());
  if (!parsed.ok) return data({ ...parsed, refusal: null }, { status: 422 });
  const erased = await eraseAccount(app, person, parsed.value.comments);
  if (!erased.ok) return data({ errors: {}, typed: {}, refusal: erased.error }, { status: 409 });
  const cookie = await app.auth.signOut(args.request.headers.get("cookie"));
  throw redirect(`/${language}/sign-in?done=erased`, { status: 303, headers: { "Set-Cookie": cookie } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function ErasePage() {
  const { title, obstacle } = useLoaderData<typeof loader>();
  const { errors, refusal } = useActionData<typeof action>() ?? NO_ANSWER;
  const { account, refusal: reasons } = useT();
  const problem = useProblem(errors);
  return (
    <>
      <PageTitle title={title} lead={account.eraseLead} />
      <FormErrors errors={errors} refusal={obstacle ? null : refusal} />
      {obstacle ? (
        <Notice kind="warning" title={account.eraseNotYet}>
          {reasons[obstacle]}
        </Notice>
      ) : (
        <form method="post" className="form" data-ends-drafts="">
          <ul>
            {account.eraseFacts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <Checkbox name="comments" label={account.eraseComments} hint={account.eraseCommentsHint} />
          <Checkbox name="sure" label={account.eraseSure} error={problem("sure")} required />
          <Button kind="warning">{account.eraseSend}</Button>
        </form>
      )}
    </>
  );
}
