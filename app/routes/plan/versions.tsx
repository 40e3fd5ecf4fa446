import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { PlanVersions } from "~/components/plan/PlanVersions";
import { PageTitle } from "~/components/Section";
import { useT } from "~/messages/context";
import { listVersionsOf, visitPlan } from "~/server/planReading.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitPlan(args, "newest");
  const { t, tags, person } = visit;
  const page = { title: t.plan.allVersions, plan: visit.text.document.title, tags };
  return data({ ...page, versions: await listVersionsOf(visit) }, publicTags(person, false, tags));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export default function Versions() {
  const { title, plan, versions, tags } = useLoaderData<typeof loader>();
  const { plan: t } = useT();
  return (
    <>
      <Live names={tags} />
      <PageTitle kicker={plan} title={title} lead={t.allVersionsLead} />
      {versions.length === 0 ? <EmptyState title={t.noVersion} /> : <PlanVersions versions={versions} />}
    </>
  );
}
