import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Live } from "~/components/Live";
import { Prose } from "~/components/MeasureText";
import { EmptyState } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { useT } from "~/messages/context";
import { renderMarkdown } from "~/server/markdown.server";
import { visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { convention, person, t } = await visitConvention(args);
  const live = [`convention:${convention.id}`];
  const html = convention.charter && renderMarkdown(convention.charter, { top: 2 });
  return data({ title: t.convention.charter, html, live }, publicTags(person, false, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export default function Charter() {
  const { title, html, live } = useLoaderData<typeof loader>();
  const { convention: t } = useT();
  return (
    <>
      <Live names={live} />
      <PageTitle title={title} />
      {html ? <Prose html={html} /> : <EmptyState title={t.noCharter} />}
    </>
  );
}
