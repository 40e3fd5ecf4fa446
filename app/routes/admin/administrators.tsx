import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { Done } from "~/components/Done";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { TextField } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import type { Result } from "~/domain/result";
import { appointForm, dismissForm } from "~/forms/auth";
import { type Answer, NO_ANSWER, parseForm, type Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { type AdministratorRefusal, administrators, appoint, dismiss } from "~/server/administrators.server";
import type { Form } from "~/server/form.server";
import { platformActor, refuse, requireMay, visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visitSignedIn(args);
  requireMay(args, platformActor(person), "administrators.manage");
  return { title: t.admin.administrators, people: await administrators(app) };
}

export async function action(args: ActionFunctionArgs) {
  const { app, person } = await visitSignedIn(args);
  const form = await args.context.form();
  if (form.get("intent") === "dismiss") {
    const { id } = readDismissal(form);
    return answer(await dismiss(app, platformActor(person), id), "dismissed", {});
  }
  const parsed = parseForm(appointForm, form);
  if (!parsed.ok) return data({ ...parsed, refusal: null }, { status: 422 });
  const { email } = parsed.value;
  return answer(await appoint(app, platformActor(person), email), "appointed", { email });
}

function readDismissal(form: Form) {
  const parsed = parseForm(dismissForm, form);
  return parsed.ok ? parsed.value : refuse(400, "bad-request");
}

function answer(changed: Result<null, AdministratorRefusal>, done: string, typed: Typed) {
  if (changed.ok) return redirect(`?done=${done}`, 303);
  if (changed.error === "not-allowed") return refuse(403, changed.error);
  return data({ errors: {}, typed, refusal: changed.error }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function Administrators() {
  const { title, people } = useLoaderData<typeof loader>();
  const { errors, typed, refusal }: Answer = useActionData<typeof action>() ?? NO_ANSWER;
  const { admin: t } = useT();
  const problem = useProblem(errors);
  return (
    <>
      <PageTitle title={title} lead={t.administratorsLead} />
      <Done messages={t.done} />
      <FormErrors errors={errors} refusal={refusal} />
      <ul className="people-list">
        {people.map(({ id, name, email }) => (
          <li key={id}>
            <b>{name}</b>
            <span className="soft">{email}</span>
            <form method="post">
              <input type="hidden" name="intent" value="dismiss" />
              <input type="hidden" name="id" value={id} />
              <Button kind="quiet">
                {t.dismiss}
                <span className="visually-hidden"> {name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" className="form section">
        <TextField
          name="email"
          type="email"
          required
          label={t.email}
          hint={t.emailHint}
          error={problem("email")}
          defaultValue={typed.email}
          fieldWidth="medium"
        />
        <Button>{t.appoint}</Button>
      </form>
    </>
  );
}
