import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AmendmentActions } from "~/components/amendment/AmendmentActions";
import { AmendmentView } from "~/components/amendment/AmendmentView";
import { Done } from "~/components/Done";
import { FormErrors } from "~/components/FormErrors";
import { Live } from "~/components/Live";
import { amendmentStepForm } from "~/forms/amendment";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { readAmendment } from "~/server/amendmentPage.server";
import { takeStep } from "~/server/amendmentSteps.server";
import { refuse, visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, actor, convention, person, base, t } = await visitConvention(args);
  const amendment = await readAmendment(app, actor, convention, args.params.amendment ?? "");
  if (!amendment) return refuse(404, "not-found");
  const live = [`amendment:${amendment.id}`, `measure:${amendment.measure.id}`, `votes:${convention.id}`];
  const title = `${t.amendments.number(amendment.number)} · ${amendment.title || amendment.measure.title}`;
  const once = new URL(args.request.url).searchParams.has("done");
  return data({ amendment, title, base, live }, publicTags(person, once, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, base } = await visitConvention(args);
  const form = await args.context.form();
  const parsed = parseForm(amendmentStepForm, form);
  if (!parsed.ok) {
    if ("step" in parsed.errors) return refuse(400, "bad-request");
    return data({ errors: parsed.errors, typed: parsed.typed, refusal: null }, { status: 422 });
  }
  const id = args.params.amendment ?? "";
  const taken = await takeStep(app, actor, convention.id, id, parsed.value);
  if (taken.ok) return redirect(`${base}/amendments/${id}?done=${taken.value}`, 303);
  const { error } = taken;
  if (error === "not-found") return refuse(404, error);
  const typed = Object.fromEntries([...form.entries()].map(([name, value]) => [name, String(value)]));
  const errors: Record<string, string> = error === "reason-missing" ? { withdraw_reason: "required" } : {};
  const refusal = error === "reason-missing" ? null : error;
  return data({ errors, typed, refusal }, { status: error === "not-allowed" ? 403 : 409 });
}

/** One amendment: what it changes, why, who signs it, what was decided. */
export default function AmendmentPage() {
  const { amendment, base, live } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const errors = refused?.errors ?? {};
  return (
    <>
      <Live names={live} />
      <FormErrors errors={errors} refusal={refused?.refusal} />
      <Done messages={t.amendments.done} />
      <AmendmentView amendment={amendment} base={base}>
        <AmendmentActions
          can={amendment.can}
          cosigned={amendment.cosigned}
          href={`${base}/amendments/${amendment.id}`}
          voteHref={`${base}/votes/new?kind=amendment&id=${amendment.id}`}
          amendHref={`${base}/measures/${amendment.measure.id}/amendments/new?of=${amendment.id}`}
          errors={errors}
          typed={refused?.typed ?? {}}
        />
      </AmendmentView>
    </>
  );
}
