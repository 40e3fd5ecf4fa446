import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountLinks, AdministrationLinks, Places } from "~/components/account/AccountLinks";
import { DetailsForm } from "~/components/account/DetailsForm";
import { MailWishForm } from "~/components/account/MailWishForm";
import { Done } from "~/components/Done";
import { PageTitle } from "~/components/Section";
import { detailsForm } from "~/forms/auth";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { readAccount, updateDetails } from "~/server/account.server";
import { visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visitSignedIn(args);
  return { title: t.account.title, ...(await readAccount(app, person)) };
}

export async function action(args: ActionFunctionArgs) {
  const { app, person } = await visitSignedIn(args);
  const parsed = parseForm(detailsForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  await updateDetails(app, person, parsed.value);
  throw redirect(`/${parsed.value.locale}/account?done=saved`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function AccountPage() {
  const { title, account, places, mails } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  return (
    <>
      <PageTitle title={title} />
      {refused ? null : <Done messages={t.account.done} />}
      <DetailsForm account={account} errors={refused?.errors ?? {}} typed={refused?.typed ?? {}} />
      <MailWishForm hasAddress={account.email !== null} wish={mails} />
      <Places places={places} />
      {account.administrator && <AdministrationLinks />}
      <AccountLinks hasPassword={account.hasPassword} />
    </>
  );
}
