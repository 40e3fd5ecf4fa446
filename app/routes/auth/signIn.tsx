import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AuthNotice } from "~/components/auth/AuthNotice";
import { SignInForms } from "~/components/auth/SignInForms";
import { PageTitle } from "~/components/Section";
import { localPath } from "~/domain/local-path";
import { linkForm, passwordForm } from "~/forms/auth";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { refuse, visit } from "~/server/request.server";
import { requestSignInLink, signInByPassword } from "~/server/signIn.server";

export async function loader(args: LoaderFunctionArgs) {
  const { t, language, person } = await visit(args);
  const query = new URL(args.request.url).searchParams;
  const done = query.get("done");
  const next = localPath(query.get("next"), `/${language}`);
  if (person && done === null) throw redirect(next, 303);
  return { title: t.auth.signInTitle, next, done };
}

export async function action(args: ActionFunctionArgs) {
  const { language, app } = await visit(args);
  const form = await args.context.form();
  if (form.get("intent") === "password") return passwordAction(args);
  const parsed = parseForm(linkForm, form);
  if (!parsed.ok) return data({ ...parsed, form: "link" as const, refusal: null }, { status: 422 });
  const asked = await requestSignInLink(app, { ...parsed.value, language }, args.context.network);
  if (!asked.ok) return refuse(429, asked.error);
  const next = localPath(parsed.value.next, `/${language}`);
  throw redirect(`/${language}/sign-in?done=link-asked&next=${encodeURIComponent(next)}`, 303);
}

async function passwordAction(args: ActionFunctionArgs) {
  const { language, app } = await visit(args);
  const parsed = parseForm(passwordForm, await args.context.form());
  if (!parsed.ok) return data({ ...parsed, form: "password" as const, refusal: null }, { status: 422 });
  const { identifier, password, next } = parsed.value;
  const signedIn = await signInByPassword(app, identifier, password, args.context.network);
  if (signedIn.ok) {
    throw redirect(localPath(next, `/${language}`), {
      status: 303,
      headers: { "Set-Cookie": signedIn.value },
    });
  }
  if (signedIn.error === "too-many-requests") return refuse(429, signedIn.error);
  const again = { form: "password" as const, errors: {}, typed: { identifier }, refusal: signedIn.error };
  return data(again, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function SignIn() {
  const { title, next, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  return (
    <>
      <PageTitle title={title} lead={t.auth.signInLead} />
      {refused ? null : <AuthNotice done={done} />}
      <SignInForms next={next} refused={refused ?? null} />
    </>
  );
}
