import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Live } from "~/components/Live";
import { Prose } from "~/components/MeasureText";
import { PlanMeasure } from "~/components/plan/PlanMeasure";
import { PlanNext } from "~/components/plan/PlanNext";
import { PlanTop } from "~/components/plan/PlanTop";
import { useT } from "~/messages/context";
import { planAxis } from "~/server/planPage.server";
import { visitPlan } from "~/server/planReading.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitPlan(args, args.params.version ?? "");
  const page = planAxis(visit, args.params.axis ?? "");
  return data({ ...page, tags: visit.tags }, publicTags(visit.person, false, visit.tags));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.axis.name ?? ""} · ${data?.frame.title ?? ""} · Palabre` },
];

/** One axis of the plan: the whole text of its measures. */
export default function PlanAxis() {
  const { frame, axis, html, measures, previous, next, tags } = useLoaderData<typeof loader>();
  const { plan: t } = useT();
  return (
    <>
      <Live names={tags} />
      <PlanTop
        frame={frame}
        title={`${t.axis(axis.number)} · ${axis.name}`}
        lead={t.measures(measures.length)}
      />
      {html && <Prose html={html} />}
      {measures.map((measure) => (
        <PlanMeasure key={measure.anchor} measure={measure} axis={axis} />
      ))}
      <PlanNext previous={previous} next={next} overview={frame.href} />
    </>
  );
}
