import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, ButtonLink, Buttons } from "~/components/Button";
import { PageTitle } from "~/components/Section";
import { localPath } from "~/domain/local-path";
import { useLanguage, useT } from "~/messages/context";
import { refuse, visit } from "~/server/request.server";
import { inspectSignInLink, signInByLink } from "~/server/signIn.server";

/** Opening the page uses nothing up: only its button does. */
export async function loader(args: LoaderFunctionArgs) {
  const { app, t } = await visit(args);
  const link = await inspectSignInLink(app, args.params.token ?? "");
  const title = link.ok ? t.auth.linkTitle : t.auth.linkProblem;
  const says = link.ok ? t.auth.linkLead : t.refusal[link.error];
  return data({ usable: link.ok, title, says }, { status: link.ok ? 200 : 410 });
}

export async function action(args: ActionFunctionArgs) {
  const { app, language } = await visit(args);
  const signedIn = await signInByLink(app, args.params.token ?? "", args.context.network);
  if (!signedIn.ok) return refuse(signedIn.error === "too-many-requests" ? 429 : 410, signedIn.error);
  const next = localPath(new URL(args.request.url).searchParams.get("next"), `/${language}`);
  throw redirect(next, { status: 303, headers: { "Set-Cookie": signedIn.value } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function SignInLink() {
  const { usable, title, says } = useLoaderData<typeof loader>();
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <PageTitle title={title} lead={says} />
      {usable ? (
        <form method="post" className="form">
          <Button>{t.auth.linkSend}</Button>
        </form>
      ) : (
        <Buttons>
          <ButtonLink href={`/${language}/sign-in`}>{t.auth.askAnother}</ButtonLink>
        </Buttons>
      )}
    </>
  );
}
