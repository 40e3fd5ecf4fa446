import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { PartValue } from "~/components/convention/PartValue";
import { Done } from "~/components/Done";
import { SummaryList } from "~/components/data";
import { Logo } from "~/components/Page";
import { PageTitle } from "~/components/Section";
import { conventionParts, partOf } from "~/domain/convention-edit";
import { logoPath } from "~/domain/logo";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { exampleBody } from "~/server/conventionSettings.server";
import { divisionsOf } from "~/server/conventions.server";
import { requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "convention.edit", { phase: convention.phase });
  const { axes, panels, sessions } = await divisionsOf(app, convention.id);
  return {
    title: t.settings.title,
    logo: convention.logo && { ...convention.logo, src: logoPath(convention.logo) },
    body: await exampleBody(app, convention.id),
    parts: conventionParts.map((part) => partOf(convention, part)),
    lists: {
      axes: axes.map((axis) => axis.title),
      panels: panels.map((panel) => panel.name),
      sessions: sessions.map((session) => session.title),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

/** Everything that was set, each thing with its own page to change it. */
export default function Settings() {
  const { parts, lists, logo, body } = useLoaderData<typeof loader>();
  const { settings: t, common, convention } = useT();
  const base = useLocation().pathname;
  const change = (page: string, about: string) => ({ href: `${base}/${page}`, text: t.change, about });
  const divisions = (["axes", "panels", "sessions"] as const).map((name) => ({
    term: t[name],
    value: lists[name].length > 0 ? <Names names={lists[name]} /> : common.none,
    action: change(name, t[name]),
  }));
  const items = parts.map((edit) => ({
    term: t.part[edit.part].title,
    value:
      edit.part === "charter" && edit.charter !== "" ? (
        <a href={base.replace(/settings$/, "charter")}>{convention.charter}</a>
      ) : (
        <PartValue edit={edit} body={body} />
      ),
    action: change(edit.part, t.part[edit.part].about),
  }));
  const logoItem = {
    term: t.logo,
    value: logo ? <Logo logo={{ ...logo, alt: logo.alt || t.logo }} /> : common.none,
    action: change("logo", t.logoAbout),
  };
  return (
    <>
      <Done messages={{ saved: t.saved }} />
      <PageTitle title={t.title} lead={t.lead} />
      <SummaryList items={[...items, logoItem, ...divisions]} />
    </>
  );
}

/** One name a line: names have commas of their own. */
function Names({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{frenchSpaces(name)}</li>
      ))}
    </ul>
  );
}
