import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, Buttons } from "~/components/Button";
import { RadioGroup } from "~/components/choices";
import { Done } from "~/components/Done";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { PageTitle } from "~/components/Section";
import { type ComfortPart, comfortChoices } from "~/domain/comfort";
import { localPath } from "~/domain/local-path";
import { comfortForm } from "~/forms/comfort";
import { NO_ANSWER, parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { comfortCookie, readComfort } from "~/server/comfort.server";
import { visit } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await visit(args);
  const { headers, url } = args.request;
  const next = localPath(new URL(url).searchParams.get("next"), "");
  return { title: t.comfort.title, comfort: readComfort(headers.get("cookie")), next };
}

export async function action(args: ActionFunctionArgs) {
  const { app, language } = await visit(args);
  const parsed = parseForm(comfortForm, await args.context.form());
  if (!parsed.ok) return data(parsed, { status: 422 });
  const { next, ...comfort } = parsed.value;
  const back = localPath(next, `/${language}/comfort?done=saved`);
  throw redirect(back, { status: 303, headers: { "Set-Cookie": comfortCookie(app, comfort) } });
}

/** Every page leads here with its own address: search engines need none of these. */
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title} · Palabre` },
  { name: "robots", content: "noindex" },
];

const parts: readonly ComfortPart[] = ["scheme", "text", "spacing"];

/** How the reader likes pages set; the preview follows the choices by its style alone, without a script. */
export default function ComfortPage() {
  const { title, comfort, next } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? NO_ANSWER;
  const problem = useProblem(errors);
  const { comfort: t, common } = useT();
  return (
    <>
      <PageTitle title={title} lead={t.lead} />
      <Done messages={t.done} />
      <FormErrors errors={errors} />
      <form method="post" className="form comfort">
        <input type="hidden" name="next" value={next} />
        {parts.map((part) => (
          <RadioGroup
            key={part}
            name={part}
            label={t.parts[part]}
            error={problem(part)}
            checked={[comfort[part]]}
            options={comfortChoices[part].map((value) => ({
              value,
              label: choiceText(t.choices, part, value),
            }))}
          />
        ))}
        <figure className="comfort-preview">
          <figcaption className="small soft">{t.preview}</figcaption>
          <p>{t.previewText}</p>
        </figure>
        <Buttons>
          <Button>{common.save}</Button>
        </Buttons>
        <p className="small soft">{t.cookie}</p>
      </form>
    </>
  );
}

function choiceText(
  words: Readonly<Record<ComfortPart, Readonly<Record<string, string>>>>,
  part: ComfortPart,
  value: string,
): string {
  return words[part][value] ?? value;
}
