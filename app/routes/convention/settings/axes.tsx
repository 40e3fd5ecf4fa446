import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { DivisionList } from "~/components/convention/DivisionList";
import { SettingsTitle } from "~/components/convention/SettingsTitle";
import { Done } from "~/components/Done";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { TextArea, TextField } from "~/components/inputs";
import { EmptyState } from "~/components/Notice";
import { Section } from "~/components/Section";
import { axisForm } from "~/forms/convention";
import { type Answer, type FieldErrors, NO_ANSWER, parseForm, type Typed, textsOf } from "~/forms/parse";
import { useT } from "~/messages/context";
import { axesWithUse, editAxes } from "~/server/axes.server";
import { newId } from "~/server/ids.server";
import { requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "convention.edit", { phase: convention.phase });
  return { title: t.settings.axes, key: newId(), axes: await axesWithUse(app, convention.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor } = await visitConvention(args);
  const form = await args.context.form();
  const parsed = parseForm(axisForm, form);
  if (!parsed.ok) return data({ ...parsed, refusal: null }, { status: 422 });
  const edited = await editAxes(app, actor, convention.id, parsed.value);
  if (edited.ok) return redirect("?done=saved", 303);
  const typed = edited.error === "changed-meanwhile" ? textsOf(form) : {};
  return data({ errors: {}, typed, refusal: edited.error }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? ""} · Palabre` },
];

export default function Axes() {
  const { title, key, axes } = useLoaderData<typeof loader>();
  const { errors, typed, refusal }: Answer = useActionData<typeof action>() ?? NO_ANSWER;
  const { settings: t } = useT();
  const prefix = typed.intent === "rename" ? `${typed.id}-` : "new-";
  const items = axes.map((axis) => {
    const mine = typed.intent === "rename" && typed.id === axis.id;
    const given = mine ? typed : { title: axis.title, description: axis.description };
    const frame = { prefix: `${axis.id}-`, typed: given, errors: mine ? errors : {} };
    const said = { name: `${axis.number}. ${axis.title}`, about: axis.description };
    return { ...axis, ...said, fields: <AxisFields key={axis.id} {...frame} />, open: mine };
  });
  const adding = typed.intent === "add";
  return (
    <>
      <Done messages={{ saved: t.saved }} />
      <SettingsTitle title={title} lead={t.axesLead} />
      <FormErrors errors={errors} refusal={refusal} prefix={prefix} />
      {items.length === 0 ? <EmptyState title={t.noAxes} /> : <DivisionList items={items} />}
      <Section title={t.addAxis}>
        <form method="post" className="form">
          <input type="hidden" name="intent" value="add" />
          <input type="hidden" name="key" value={(adding && typed.key) || key} />
          <AxisFields prefix="new-" typed={adding ? typed : {}} errors={adding ? errors : {}} />
          <Button>{t.addAxis}</Button>
        </form>
      </Section>
    </>
  );
}

function AxisFields({ prefix, typed, errors }: { prefix: string; typed: Typed; errors: FieldErrors }) {
  const { settings: t, common } = useT();
  const problem = useProblem(errors);
  const field = (name: string) => ({
    ...{ name, id: `${prefix}${name}` },
    ...{ error: problem(name), defaultValue: typed[name] ?? "" },
  });
  return (
    <>
      <TextField {...field("title")} label={t.axisTitle} required maxLength={120} />
      <TextArea {...field("description")} label={t.axisDescription} optional={common.optional} rows={3} />
    </>
  );
}
