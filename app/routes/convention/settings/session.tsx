import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, Buttons } from "~/components/Button";
import { SessionFields } from "~/components/convention/SessionFields";
import { SettingsTitle } from "~/components/convention/SettingsTitle";
import { FormErrors } from "~/components/FormErrors";
import { parseForm } from "~/forms/parse";
import { sessionForm, sessionTyped } from "~/forms/session";
import { useT } from "~/messages/context";
import { divisionsOf } from "~/server/conventions.server";
import { newId } from "~/server/ids.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";
import { removeSession, saveSession, sessionOf } from "~/server/sessions.server";

const NEW = "new";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "session.manage", { phase: convention.phase });
  const id = args.params.session ?? NEW;
  const session = id === NEW ? null : await sessionOf(app, convention.id, id);
  if (id !== NEW && !session) return refuse(404, "not-found");
  const { panels } = await divisionsOf(app, convention.id);
  const title = session ? t.settings.editSession : t.settings.addSession;
  return {
    title,
    formKey: newId(),
    panels,
    typed: session ? sessionTyped(session) : {},
    exists: session !== null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor, language } = await visitConvention(args);
  const form = await args.context.form();
  const id = args.params.session ?? NEW;
  const back = `/${language}/conventions/${convention.slug}/settings/sessions?done=saved`;
  if (form.get("intent") === "remove") {
    const removed = await removeSession(app, actor, convention.id, id);
    if (removed.ok) return redirect(back, 303);
    return data({ errors: {}, typed: undefined, refusal: removed.error }, { status: 409 });
  }
  const parsed = parseForm(sessionForm, form);
  if (!parsed.ok) return data({ ...parsed, refusal: null }, { status: 422 });
  const key = id === NEW ? { formKey: String(form.get("form_key")) } : { id };
  const saved = await saveSession(app, actor, convention.id, parsed.value, key);
  return saved.ok ? redirect(back, 303) : refuse(saved.error === "not-found" ? 404 : 403, saved.error);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? ""} · Palabre` },
];

export default function SettingsSession() {
  const { title, formKey, panels, exists, ...loaded } = useLoaderData<typeof loader>();
  const { errors = {}, typed = loaded.typed, refusal = null } = useActionData<typeof action>() ?? {};
  const { settings: t, common } = useT();
  return (
    <>
      <SettingsTitle title={title} />
      <FormErrors errors={errors} refusal={refusal} />
      <form method="post" className="form">
        <input type="hidden" name="form_key" value={typed.form_key ?? formKey} />
        <SessionFields typed={typed} errors={errors} panels={panels} />
        <Buttons>
          <Button>{common.save}</Button>
        </Buttons>
      </form>
      {exists && (
        <form method="post">
          <input type="hidden" name="intent" value="remove" />
          <Button kind="quiet">{t.removeSession}</Button>
        </form>
      )}
    </>
  );
}
