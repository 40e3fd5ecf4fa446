import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AmendmentLines } from "~/components/amendment/AmendmentLines";
import { FilterBar } from "~/components/FilterBar";
import { Select } from "~/components/inputs";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { Pagination } from "~/components/navigation";
import { PageTitle } from "~/components/Section";
import { isAmendmentStatus } from "~/domain/amendment";
import { useT } from "~/messages/context";
import { listAmendments } from "~/server/amendmentLists.server";
import { visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, actor, convention, person, t, base } = await visitConvention(args);
  const query = new URL(args.request.url).searchParams;
  const asked = query.get("state") ?? "";
  const status = isAmendmentStatus(asked) ? asked : null;
  const page = Number(query.get("page") ?? "1");
  const list = await listAmendments(app, actor, convention, { status, page });
  const live = [`amendments:${convention.id}`, `convention:${convention.id}`];
  const shown = { title: t.amendments.title, ...list, status, href: `${base}/amendments`, base, live };
  return data(shown, publicTags(person, false, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** Every amendment of a convention, by state: what there is to examine, to decide, and what was decided. */
export default function Amendments() {
  const { lines, counts, total, page, pageCount, status, href, base, live } = useLoaderData<typeof loader>();
  const t = useT();
  const words = t.amendments;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const options = counts.map((each) => ({
    value: each.status,
    label: `${words.filter[each.status]} (${each.count.toString()})`,
  }));
  const pageHref = (to: number) => `${href}?${status ? `state=${status}&` : ""}page=${to.toString()}`;
  return (
    <>
      <Live names={live} />
      <PageTitle title={words.title} lead={words.lead} />
      {all === 0 ? (
        <EmptyState title={words.none}>{words.noneMore}</EmptyState>
      ) : (
        <>
          <FilterBar
            label={words.filterLabel}
            action={href}
            submit={words.filterSubmit}
            clear={status ? { href, text: words.filterAll } : undefined}
          >
            <Select
              name="state"
              label={words.filterState}
              options={options}
              empty={`${words.filterAll} (${all.toString()})`}
              defaultValue={status ?? ""}
            />
          </FilterBar>
          <p>{total === 0 ? words.noneFound : words.found(total)}</p>
          <AmendmentLines lines={lines} base={base} withMeasure level={2} />
          <Pagination
            page={page}
            pageCount={pageCount}
            href={pageHref}
            labels={{ nav: words.title, ...t.common.pagination }}
          />
        </>
      )}
    </>
  );
}
