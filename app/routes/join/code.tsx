import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { TextField } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { normalCode } from "~/domain/letter-code";
import { NO_ANSWER, parseForm } from "~/forms/parse";
import { codeForm } from "~/forms/people";
import { useLanguage, useT } from "~/messages/context";
import { readCode } from "~/server/joining.server";
import { refuse, visit } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await visit(args);
  return { title: t.people.join.title };
}

export async function action(args: ActionFunctionArgs) {
  const { app, language } = await visit(args);
  const parsed = parseForm(codeForm, await args.context.form());
  if (!parsed.ok) return data({ ...parsed, refusal: null }, { status: 422 });
  const { code } = parsed.value;
  const read = await readCode(app, code, args.context.network);
  if (read.ok) throw redirect(`/${language}/join/${encodeURIComponent(normalCode(code))}`, 303);
  if (read.error === "too-many-requests") return refuse(429, read.error);
  return data({ errors: {}, typed: { code }, refusal: read.error }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** For those who hold a letter. */
export default function JoinPage() {
  const { title } = useLoaderData<typeof loader>();
  const { errors, typed, refusal } = useActionData<typeof action>() ?? NO_ANSWER;
  const { people, auth } = useT();
  const language = useLanguage();
  const problem = useProblem(errors);
  return (
    <>
      <PageTitle title={title} lead={people.join.lead} />
      <FormErrors errors={errors} refusal={refusal} />
      <form method="post" className="form">
        <TextField
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          label={people.join.code}
          error={problem("code")}
          defaultValue={typed.code}
          fieldWidth="medium"
        />
        <Button>{people.join.send}</Button>
      </form>
      <p>
        <a href={`/${language}/sign-in`}>{auth.signInTitle}</a>
      </p>
    </>
  );
}
