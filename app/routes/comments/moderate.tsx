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
import { TextArea } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { parseForm } from "~/forms/parse";
import { reasonForm } from "~/forms/vote";
import { useT } from "~/messages/context";
import { findShownComment } from "~/server/commentPage.server";
import { hide, report } from "~/server/comments.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

const steps = {
  report: { work: report, action: "comment.report", done: "reported" },
  hide: { work: hide, action: "comment.hide", done: "hidden" },
} as const;

function stepOf(what: string | undefined): keyof typeof steps {
  return what === "report" || what === "hide" ? what : refuse(404, "not-found");
}

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  const what = stepOf(args.params.what);
  requireMay(args, actor, steps[what].action);
  const comment = await findShownComment(app, convention, actor, args.params.comment ?? "");
  if (!comment) return refuse(404, "not-found");
  const title = what === "hide" ? t.comments.hideTitle : t.comments.reportTitle;
  return { title, what, html: comment.html };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor, base } = await visitConvention(args);
  const { work, action: needed, done } = steps[stepOf(args.params.what)];
  requireMay(args, actor, needed);
  const parsed = parseForm(reasonForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const result = await work(app, actor, convention, args.params.comment ?? "", parsed.value.reason);
  if (!result.ok) return refuse(result.error === "not-allowed" ? 403 : 404, result.error);
  const { measureId, id } = result.value;
  return redirect(`${base}/measures/${measureId}/comments?done=${done}#${id}`, 303);
}

/** Reports or hides a comment, with a reason. */
export default function ModerateComment() {
  const { title, what, html } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const errors = refused?.errors ?? {};
  const problem = useProblem(errors);
  return (
    <>
      <FormErrors errors={errors} />
      <PageTitle title={title} />
      <blockquote>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the server by the kept sanitizer */}
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </blockquote>
      <form method="post" className="form">
        <TextArea
          name="reason"
          label={what === "hide" ? t.comments.hideReason : t.comments.reportReason}
          error={problem("reason")}
          defaultValue={refused?.typed.reason}
          rows={4}
          required
        />
        <Button kind={what === "hide" ? "warning" : "primary"}>{title}</Button>
      </form>
    </>
  );
}
