import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Agenda } from "~/components/convention/Agenda";
import { News } from "~/components/convention/News";
import { Road } from "~/components/convention/Road";
import { SessionList } from "~/components/convention/SessionList";
import { Disclosure } from "~/components/Disclosure";
import { Live } from "~/components/Live";
import { Prose } from "~/components/MeasureText";
import { AxisOverview } from "~/components/pictures/AxisOverview";
import { PageTitle, Section } from "~/components/Section";
import { useT } from "~/messages/context";
import { conventionOverview } from "~/server/conventionHome.server";
import { renderMarkdown } from "~/server/markdown.server";
import { visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, person, language } = await visitConvention(args);
  const overview = await conventionOverview(app, convention, actor);
  const live = [`convention:${convention.id}`];
  const { title, phase } = convention;
  const loaded = {
    ...{
      title,
      phase,
      role: actor.role,
      live,
      signedIn: person !== null,
      hasCharter: convention.charter !== "",
    },
    mandate: renderMarkdown(convention.mandate),
    ...{ overview, base: `/${language}/conventions/${convention.slug}`, language },
  };
  return data(loaded, publicTags(person, false, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

/** What this is, where it stands, what this reader can do now, what happened since they were here. */
export default function ConventionHome() {
  const { title, phase, role, mandate, overview, base, live, signedIn, ...loaded } =
    useLoaderData<typeof loader>();
  const { convention: t, domain } = useT();
  const stands = t.orientation.stands(domain.phase[phase], domain.phaseMeaning[phase]);
  const orientation = [
    overview.firstVisit && t.orientation.what,
    stands,
    signedIn ? t.orientation.asked[role ?? "none"] : t.orientation.asked.visitor,
  ];
  return (
    <div className="columns">
      <Live names={live} />
      <div className="columns-wide">
        <PageTitle written title={title} lead={orientation.filter(Boolean).join(" ")} />
      </div>
      <Section title={t.now} className="home-now">
        <Agenda items={overview.agenda} base={base} />
        {!signedIn && (
          <p>
            <a href={`/${loaded.language}/sign-in?next=${encodeURIComponent(base)}`}>{t.signIn}</a>
          </p>
        )}
      </Section>
      <Section title={t.mandate} className="home-mandate">
        <Prose html={mandate} />
        {loaded.hasCharter && (
          <p>
            <a href={`${base}/charter`}>{t.readCharter}</a>
          </p>
        )}
      </Section>
      <div className="columns-wide">
        <Section title={t.standing}>
          <Road phase={phase} since={overview.phaseSince} />
          <Disclosure summary={t.whatIsIt}>
            <p>{t.explained}</p>
          </Disclosure>
        </Section>
      </div>
      <div>
        <Axes base={base} axes={overview.axes} />
        <Section title={t.sessions} id="sessions">
          {overview.sessions.length === 0 && <p>{t.noSessions}</p>}
          <SessionList
            sessions={overview.sessions}
            panels={overview.panels}
            href={(id) => `${base}/sessions/${id}`}
          />
          <p>
            <a href={`${base}/sessions`}>{t.allSessions}</a>
          </p>
        </Section>
      </div>
      <Section title={signedIn && !overview.firstVisit ? t.news : t.latest}>
        {overview.news.length === 0 ? (
          <p>{overview.firstVisit ? t.noLatest : t.noNews}</p>
        ) : (
          <News items={overview.news} base={base} label={t.latest} />
        )}
      </Section>
    </div>
  );
}

type Overview = ReturnType<typeof useLoaderData<typeof loader>>["overview"];

function Axes({ axes, base }: { axes: Overview["axes"]; base: string }) {
  const { convention: t } = useT();
  return (
    <Section title={t.axes} id="axes">
      {axes.length === 0 ? (
        <p>{t.noAxes}</p>
      ) : (
        <AxisOverview
          id="axes-table"
          axes={axes.map(({ number, title: name, stages }) => ({ number, name, stages }))}
          measures={`${base}/measures`}
        />
      )}
    </Section>
  );
}
