import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Done } from "~/components/Done";
import { Live } from "~/components/Live";
import { PlanOverview } from "~/components/plan/PlanOverview";
import { useT } from "~/messages/context";
import { planOverview } from "~/server/planPage.server";
import { visitPlan } from "~/server/planReading.server";
import { publicTags } from "~/server/tags.server";

/** The newest text, at the plan's own address; or the version that the address names. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitPlan(args, args.params.version ?? "newest");
  const { base, tags, person } = visit;
  const once = new URL(args.request.url).searchParams.has("done");
  return data({ ...(await planOverview(visit)), base, tags }, publicTags(person, once, tags));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.frame.title ?? ""} · Palabre` },
];

export default function Plan() {
  const { tags, ...page } = useLoaderData<typeof loader>();
  const { plan } = useT();
  return (
    <>
      <Live names={tags} />
      <Done messages={plan.done} />
      <PlanOverview {...page} />
    </>
  );
}
