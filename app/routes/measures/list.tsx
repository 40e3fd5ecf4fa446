import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink, Buttons } from "~/components/Button";
import { Live } from "~/components/Live";
import { MeasureCards } from "~/components/MeasureCard";
import { measureStatus } from "~/components/measure/labels";
import { MeasureFilters } from "~/components/measure/MeasureFilters";
import { EmptyState, Notice } from "~/components/Notice";
import { Pagination } from "~/components/navigation";
import { PageTitle } from "~/components/Section";
import { may } from "~/domain/permission";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { measureListing, readListQuery } from "~/server/measureList.server";
import { doneOf } from "~/server/measureVisit.server";
import { visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, actor, convention, language, person, t } = await visitConvention(args);
  const query = readListQuery(new URL(args.request.url).searchParams);
  const listing = await measureListing(app, actor, convention, query);
  const done = doneOf(args.request);
  const live = [`convention:${convention.id}`];
  const { phase } = convention;
  const can = {
    create: may(actor, "measure.create", { phase }),
    import: may(actor, "measure.import", { phase }),
    merge: may(actor, "measure.merge", { phase, state: "tabled" }),
  };
  const address = `/${language}/conventions/${convention.slug}/measures`;
  return data(
    { title: t.measures.title, about: convention.title, query, listing, can, address, done, live },
    publicTags(person, done !== null, live),
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} · ${data?.about ?? ""} · Palabre` },
];

/** The measures of a convention: searched, filtered, in pages. */
export default function Measures() {
  const { query, listing, can, address, done, live } = useLoaderData<typeof loader>();
  const t = useT();
  const words = t.measures.list;
  const filtered = [query.search, query.axis, query.panel, query.status].some((value) => value !== "");
  return (
    <>
      <Live names={live} />
      {done && (
        <Notice kind="success" live>
          {t.measures.done[done]}
        </Notice>
      )}
      <PageTitle title={t.measures.title} lead={words.lead} />
      <Actions can={can} address={address} />
      <MeasureFilters address={address} query={query} filtered={filtered} {...listing} />
      <p aria-live="polite">{listing.more ? words.moreThan(listing.count) : words.count(listing.count)}</p>
      {listing.count === 0 ? (
        <EmptyState title={filtered ? words.noneFound : words.none}>
          {filtered ? words.noneFoundMeaning : words.noneMeaning}
        </EmptyState>
      ) : (
        <MeasureCards
          measures={listing.measures.map(({ id, number, title, axis, status }) => ({
            ...{ number: number ?? "–", title: frenchSpaces(title), href: `${address}/${id}`, axis },
            level: 2 as const,
            status: measureStatus(t, status),
          }))}
        />
      )}
      <Pagination
        page={listing.page}
        pageCount={listing.pageCount}
        href={(page) => pageAddress(address, query, page)}
        labels={{
          nav: words.pages,
          previous: words.previous,
          next: words.next,
          page: (page) => words.page(page, listing.pageCount),
        }}
      />
    </>
  );
}

interface ActionsProps {
  readonly can: { readonly create: boolean; readonly import: boolean; readonly merge: boolean };
  readonly address: string;
}

function Actions({ can, address }: ActionsProps) {
  const { actions } = useT().measures;
  if (!can.create && !can.import && !can.merge) return null;
  return (
    <Buttons>
      {can.create && <ButtonLink href={`${address}/new`}>{actions.create}</ButtonLink>}
      {can.merge && (
        <ButtonLink href={`${address}/merge`} kind="secondary">
          {actions.merge}
        </ButtonLink>
      )}
      {can.import && (
        <ButtonLink href={`${address}/import`} kind="secondary">
          {actions.import}
        </ButtonLink>
      )}
    </Buttons>
  );
}

function pageAddress(address: string, query: Record<string, string | number>, page: number): string {
  const { search, axis, panel, status, order } = query;
  const wanted = { q: search, axis, panel, status, order, page };
  const kept = Object.entries(wanted).filter(([, value]) => value !== "" && value !== undefined);
  return `${address}?${new URLSearchParams(kept.map(([name, value]) => [name, String(value)]))}`;
}
