import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FileErrors } from "~/components/FileErrors";
import { FormErrors } from "~/components/FormErrors";
import { InviteListForm, InviteOneForm } from "~/components/people/InviteForms";
import { InvitePreview } from "~/components/people/InvitePreview";
import { PageTitle } from "~/components/Section";
import type { PlannedInvitation } from "~/domain/invitation-plan";
import { NO_ANSWER, parseForm } from "~/forms/parse";
import { confirmForm, inviteForm } from "~/forms/people";
import { newId } from "~/server/ids.server";
import { invite, type Preview, previewInvitations } from "~/server/invitations.server";
import { seatOptions } from "~/server/people.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, language, t } = await visitConvention(args);
  requireMay(args, actor, "people.manage", { phase: convention.phase });
  return { title: t.people.inviteTitle, key: newId(), options: await seatOptions(app, convention, language) };
}

const NO_PREVIEW: Preview | null = null;

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor } = await visitConvention(args);
  requireMay(args, actor, "people.manage", { phase: convention.phase });
  const form = await args.context.form();
  const intent = form.get("intent");
  if (intent === "preview") {
    const file = form.get("file");
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const preview = await previewInvitations(app, convention, bytes, file instanceof File ? file.name : "");
    return data({ ...NO_ANSWER, preview }, { status: preview.errors.length > 0 ? 422 : 200 });
  }
  if (intent === "confirm") {
    const parsed = parseForm(confirmForm, form);
    return parsed.ok ? send(args, parsed.value.list, parsed.value.form_key) : refuse(400, "bad-request");
  }
  const parsed = parseForm(inviteForm, form);
  if (!parsed.ok) return data({ ...parsed, refusal: null, preview: NO_PREVIEW }, { status: 422 });
  const { form_key, ...person } = parsed.value;
  return send(args, [person], form_key);
}

async function send(args: ActionFunctionArgs, people: readonly PlannedInvitation[], formKey: string) {
  const { app, convention, actor, base, language } = await visitConvention(args);
  const invited = await invite(app, actor, convention, people, { formKey, language });
  if (invited.ok) throw redirect(`${base}/people/invitations?done=invited`, 303);
  const { name = "", email = "", role = "", panelId = "" } = people.length === 1 ? (people[0] ?? {}) : {};
  const typed = { name, email: email ?? "", role, panelId: panelId ?? "" };
  return data({ errors: {}, typed, refusal: invited.error, preview: NO_PREVIEW }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function InvitePage() {
  const { title, key, options } = useLoaderData<typeof loader>();
  const { errors, typed, refusal, preview } = useActionData<typeof action>() ?? {
    ...NO_ANSWER,
    preview: null,
  };
  if (preview && preview.errors.length === 0) {
    return <InvitePreview preview={preview} options={options} formKey={key} />;
  }
  return (
    <>
      <PageTitle title={title} />
      <FormErrors errors={errors} refusal={refusal} />
      <FileErrors errors={preview?.errors ?? []} />
      <InviteOneForm options={options} formKey={key} errors={errors} typed={typed} />
      <InviteListForm />
    </>
  );
}
