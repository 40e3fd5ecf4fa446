import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, Buttons } from "~/components/Button";
import { SettingsTitle } from "~/components/convention/SettingsTitle";
import { Field } from "~/components/Field";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { TextField } from "~/components/inputs";
import { Logo } from "~/components/Page";
import { logoLimits, logoPath } from "~/domain/logo";
import { logoForm } from "~/forms/convention";
import { NO_ANSWER, parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { editLogo, logoBytes } from "~/server/logo.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";
import { chosenFile } from "~/server/uploads.server";

export async function loader(args: LoaderFunctionArgs) {
  const { convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "convention.edit", { phase: convention.phase });
  const { city, logo } = convention;
  return { title: t.settings.logo, city, logo: logo && { ...logo, src: logoPath(logo) } };
}

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor, base } = await visitConvention(args);
  const form = await args.context.form();
  const parsed = parseForm(logoForm, form);
  if (!parsed.ok) return data({ ...parsed, refusal: null }, { status: 422 });
  const { alt, intent } = parsed.value;
  const file = chosenFile(form.get("file"));
  if (intent === "save" && !file && !convention.logo) return again("required", alt);
  const bytes = file && (await logoBytes(file));
  const edited = await editLogo(app, actor, convention.id, { bytes, alt, remove: intent === "remove" });
  if (edited.ok) return redirect(`${base}/settings?done=saved`, 303);
  const { error } = edited;
  return error === "not-found" || error === "not-allowed" ? refuse(403, error) : again(error, alt);
}

const again = (problem: string, alt: string) =>
  data({ errors: { file: problem }, typed: { alt }, refusal: null }, { status: 422 });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? ""} · Palabre` },
];

/** The city's logo: how it looks, another one, none. */
export default function SettingsLogo() {
  const { title, city, logo } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? NO_ANSWER;
  const problem = useProblem(errors);
  const { settings: t, common } = useT();
  return (
    <>
      <SettingsTitle title={title} lead={t.logoLead} />
      <FormErrors errors={errors} />
      <form method="post" encType="multipart/form-data" className="form">
        {logo && (
          <p className="logo-sample">
            <Logo logo={{ ...logo, alt: logo.alt || city }} />
          </p>
        )}
        <Field name="file" label={t.logoFile} hint={t.logoHint} error={problem("file")}>
          {(control) => <input {...control} type="file" accept=".svg,.png" className="input" />}
        </Field>
        <TextField
          name="alt"
          label={t.logoAlt}
          hint={t.logoAltHint}
          optional={common.optional}
          error={problem("alt")}
          defaultValue={typed.alt ?? logo?.alt ?? ""}
          maxLength={logoLimits.alt}
        />
        <Buttons>
          <Button name="intent" value="save">
            {common.save}
          </Button>
          {logo && (
            <Button kind="quiet" name="intent" value="remove">
              {t.logoRemove}
            </Button>
          )}
        </Buttons>
      </form>
    </>
  );
}
