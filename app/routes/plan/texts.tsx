import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Live } from "~/components/Live";
import { Prose } from "~/components/MeasureText";
import { PlanNext } from "~/components/plan/PlanNext";
import { PlanTop } from "~/components/plan/PlanTop";
import { Section } from "~/components/Section";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { planTexts } from "~/server/planPage.server";
import { visitPlan } from "~/server/planReading.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitPlan(args, args.params.version ?? "");
  const title = visit.t.plan.texts;
  return data({ ...planTexts(visit), title, tags: visit.tags }, publicTags(visit.person, false, visit.tags));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} · ${data?.frame.title ?? ""} · Palabre` },
];

/** How the plan was made, and its annexes. */
export default function PlanTexts() {
  const { frame, title, method, annexes, tags } = useLoaderData<typeof loader>();
  const { plan: t } = useT();
  return (
    <>
      <Live names={tags} />
      <PlanTop frame={frame} title={title} />
      {method && (
        <Section id="method" title={t.method}>
          <Prose html={method} />
        </Section>
      )}
      {annexes.map((annex, index) => (
        <Section
          key={`annex-${index.toString()}`}
          id={`annex-${index + 1}`}
          title={`${t.annex(index + 1)} · ${frenchSpaces(annex.title)}`}
        >
          <Prose html={annex.html} />
        </Section>
      ))}
      <PlanNext previous={null} next={null} overview={frame.href} />
    </>
  );
}
