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
import { Select, TextField } from "~/components/inputs";
import { EmptyState } from "~/components/Notice";
import { Section } from "~/components/Section";
import { panelForm } from "~/forms/convention";
import { type Answer, type FieldErrors, NO_ANSWER, parseForm, type Typed, textsOf } from "~/forms/parse";
import { useT } from "~/messages/context";
import { divisionsOf } from "~/server/conventions.server";
import { newId } from "~/server/ids.server";
import { editPanels, panelsWithUse } from "~/server/panels.server";
import { requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "convention.edit", { phase: convention.phase });
  const { axes } = await divisionsOf(app, convention.id);
  const options = axes.map((axis) => ({ value: axis.id, label: axis.title }));
  return { title: t.settings.panels, key: newId(), options, panels: await panelsWithUse(app, convention.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor } = await visitConvention(args);
  const form = await args.context.form();
  const parsed = parseForm(panelForm, form);
  if (!parsed.ok) return data({ ...parsed, refusal: null }, { status: 422 });
  const edited = await editPanels(app, actor, convention.id, parsed.value);
  if (edited.ok) return redirect("?done=saved", 303);
  const typed = edited.error === "changed-meanwhile" ? textsOf(form) : {};
  return data({ errors: {}, typed, refusal: edited.error }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? ""} · Palabre` },
];

export default function Panels() {
  const { title, key, options, panels } = useLoaderData<typeof loader>();
  const { errors, typed, refusal }: Answer = useActionData<typeof action>() ?? NO_ANSWER;
  const { settings: t } = useT();
  const prefix = typed.intent === "rename" ? `${typed.id}-` : "new-";
  const items = panels.map((panel) => {
    const mine = typed.intent === "rename" && typed.id === panel.id;
    const given = mine ? typed : { name: panel.name, axisId: panel.axisId ?? "" };
    const frame = { prefix: `${panel.id}-`, typed: given, errors: mine ? errors : {}, options };
    const about = options.find((axis) => axis.value === panel.axisId)?.label ?? t.noAxis;
    return { ...panel, about, fields: <PanelFields key={panel.id} {...frame} />, open: mine };
  });
  const adding = typed.intent === "add";
  const blank = { typed: adding ? typed : {}, errors: adding ? errors : {} };
  return (
    <>
      <Done messages={{ saved: t.saved }} />
      <SettingsTitle title={title} lead={t.panelsLead} />
      <FormErrors errors={errors} refusal={refusal} prefix={prefix} />
      {items.length === 0 ? <EmptyState title={t.noPanels} /> : <DivisionList items={items} />}
      <Section title={t.addPanel}>
        <form method="post" className="form">
          <input type="hidden" name="intent" value="add" />
          <input type="hidden" name="key" value={(adding && typed.key) || key} />
          <PanelFields prefix="new-" {...blank} options={options} />
          <Button>{t.addPanel}</Button>
        </form>
      </Section>
    </>
  );
}

interface PanelFieldsProps {
  readonly prefix: string;
  readonly typed: Typed;
  readonly errors: FieldErrors;
  readonly options: readonly { value: string; label: string }[];
}

function PanelFields({ prefix, typed, errors, options }: PanelFieldsProps) {
  const { settings: t } = useT();
  const problem = useProblem(errors);
  const field = (name: string) => ({
    ...{ name, id: `${prefix}${name}` },
    ...{ error: problem(name), defaultValue: typed[name] ?? "" },
  });
  return (
    <>
      <TextField {...field("name")} label={t.panelName} required maxLength={120} />
      <Select {...field("axisId")} label={t.panelAxis} options={options} empty={t.noAxis} />
    </>
  );
}
