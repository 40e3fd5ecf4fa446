import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, Buttons } from "~/components/Button";
import { PartFields } from "~/components/convention/PartFields";
import { PartValue } from "~/components/convention/PartValue";
import { SettingsTitle } from "~/components/convention/SettingsTitle";
import { FormErrors } from "~/components/FormErrors";
import { Notice } from "~/components/Notice";
import { Section } from "~/components/Section";
import { isConventionPart, partOf } from "~/domain/convention-edit";
import { partForms, partTyped } from "~/forms/convention";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { editConvention, exampleBody, fingerprintOf } from "~/server/conventionSettings.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "convention.edit", { phase: convention.phase });
  const part = partAsked(args);
  const edit = partOf(convention, part);
  const body = await exampleBody(app, convention.id);
  return { title: t.settings.part[part].title, part, edit, body, seen: fingerprintOf(convention, part) };
}

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor, language } = await visitConvention(args);
  const form = await args.context.form();
  const parsed = parseForm(partForms[partAsked(args)], form);
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed, refusal: null }, { status: 422 });
  const seen = String(form.get("seen"));
  const edited = await editConvention(app, actor, convention.id, parsed.value, seen);
  if (edited.ok) return redirect(`/${language}/conventions/${convention.slug}/settings?done=saved`, 303);
  if (edited.error !== "changed-meanwhile") return refuse(403, edited.error);
  return data({ errors: {}, typed: partTyped(parsed.value), refusal: edited.error }, { status: 409 });
}

function partAsked({ params }: LoaderFunctionArgs) {
  const { part = "" } = params;
  return isConventionPart(part) ? part : refuse(404, "not-found");
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? ""} · Palabre` },
];

/** One part of the convention; the second of two editors is shown both texts. */
export default function SettingsPart() {
  const { title, part, edit, seen, body } = useLoaderData<typeof loader>();
  const { errors = {}, typed = partTyped(edit), refusal = null } = useActionData<typeof action>() ?? {};
  const { settings: t, common, ruleForm } = useT();
  return (
    <>
      <SettingsTitle title={title} lead={part === "rule" ? t.ruleLead : undefined} />
      <FormErrors errors={errors} refusal={refusal} />
      {refusal && (
        <Section title={t.savedMeanwhile} intro={t.yours}>
          <PartValue edit={edit} body={body} />
        </Section>
      )}
      {part === "rule" && !refusal && (
        <Section title={ruleForm.inWords}>
          <p className="readable">
            <PartValue edit={edit} body={body} />
          </p>
          <Notice>{ruleForm.never}</Notice>
        </Section>
      )}
      <form method="post" className="form section">
        <input type="hidden" name="seen" value={seen} />
        <PartFields part={part} typed={typed} errors={errors} />
        <Buttons>
          <Button>{common.save}</Button>
        </Buttons>
      </form>
    </>
  );
}
