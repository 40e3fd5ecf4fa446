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
import { TextArea, TextField } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { newConventionForm } from "~/forms/convention";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { newId } from "~/server/ids.server";
import { createConvention } from "~/server/newConvention.server";
import { platformActor, refuse, requireMay, visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { person, t } = await visitSignedIn(args);
  requireMay(args, platformActor(person), "convention.create");
  return { title: t.settings.newTitle, formKey: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { app, person, language } = await visitSignedIn(args);
  const parsed = parseForm(newConventionForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const { form_key: formKey, ...wanted } = parsed.value;
  const created = await createConvention(app, platformActor(person), { ...wanted, formKey });
  if (!created.ok) return refuse(403, created.error);
  return redirect(`/${language}/conventions/${created.value.slug}/settings?done=saved`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? ""} · Palabre` },
];

export default function NewConvention() {
  const { formKey } = useLoaderData<typeof loader>();
  const { typed = {}, errors = {} } = useActionData<typeof action>() ?? {};
  const { settings: t } = useT();
  const problem = useProblem(errors);
  const field = (name: string) => ({ name, error: problem(name), defaultValue: typed[name] ?? "" });
  return (
    <>
      <PageTitle title={t.newTitle} lead={t.newLead} />
      <FormErrors errors={errors} />
      <form method="post" className="form">
        <input type="hidden" name="form_key" value={typed.form_key ?? formKey} />
        <TextField
          {...field("title")}
          label={t.conventionTitle}
          hint={t.conventionTitleHint}
          required
          maxLength={160}
        />
        <TextField {...field("city")} label={t.city} required maxLength={80} fieldWidth="medium" />
        <TextArea {...field("mandate")} label={t.mandate} hint={t.mandateHint} required maxLength={2000} />
        <Checkbox
          name="facilitates"
          label={t.facilitates}
          hint={t.facilitatesHint}
          defaultChecked={typed.facilitates === "on"}
        />
        <Button>{t.create}</Button>
      </form>
    </>
  );
}
