import type { ReactNode } from "react";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Disclosure } from "../Disclosure";
import { type SummaryItem, SummaryList } from "../data";
import { SessionLink } from "./PlanVote";
import type { LinkedText, PlanAmendmentView, PlanMeasureView, PlanVoteView } from "./view";

/** The road back from a measure's text: panel, authors, versions, amendments with their votes, vote, sitting. */
export function PlanOrigin({ measure }: { measure: PlanMeasureView }) {
  const t = useT();
  const { origin, vote, href } = measure;
  const facts: [string, ReactNode][] = [
    [t.plan.fromPanel, origin.panel && frenchSpaces(origin.panel)],
    [t.plan.fromAuthors, origin.authors],
    [t.plan.fromMerged, origin.merged.length > 0 && <Links links={origin.merged} />],
    [t.plan.fromFile, origin.importedFrom && frenchSpaces(origin.importedFrom)],
    [t.plan.versions, <Versions key="versions" versions={origin.versions} />],
    [t.plan.amendments, origin.amendments.length > 0 && <Amendments amendments={origin.amendments} />],
    [t.plan.theVote, vote && <VoteLine vote={vote} />],
    [t.plan.session, vote?.session && <SessionLink key="session" session={vote.session} />],
  ];
  const items = facts.flatMap(([term, value]): SummaryItem[] => (value ? [{ term, value }] : []));
  return (
    <Disclosure summary={t.plan.whereFrom}>
      <SummaryList items={items} />
      {href ? (
        <p>
          <a href={href}>{t.plan.readMeasure}</a>
        </p>
      ) : null}
    </Disclosure>
  );
}

function Links({ links }: { links: readonly LinkedText[] }) {
  return (
    <ul>
      {links.map(({ text, href }) => (
        <li key={href}>
          <a href={href}>{frenchSpaces(text)}</a>
        </li>
      ))}
    </ul>
  );
}

function Versions({ versions }: { versions: PlanMeasureView["origin"]["versions"] }) {
  const t = useT();
  const { date } = formats(useLanguage());
  return (
    <ul>
      {versions.map(({ number, date: day, why, href }) => {
        const line = t.plan.versionLine(number, date(day), frenchSpaces(why));
        return <li key={number}>{href ? <a href={href}>{line}</a> : line}</li>;
      })}
    </ul>
  );
}

function Amendments({ amendments }: { amendments: readonly PlanAmendmentView[] }) {
  const t = useT();
  return (
    <ul>
      {amendments.map(({ number, title, authors, outcome, arithmetic, href, ...road }) => (
        <li key={number}>
          {href ? (
            <a href={href}>{`${number}. ${frenchSpaces(title)}`}</a>
          ) : (
            `${number}. ${frenchSpaces(title)}`
          )}
          {`, ${authors}, ${t.plan.amendmentOutcome[outcome]}`}
          {arithmetic ? `${t.common.colon}${frenchSpaces(arithmetic)}` : null}
          <Road href={road.voteHref} text={t.plan.itsVote} />
          <Road href={road.sessionHref} text={t.plan.itsSession} />
        </li>
      ))}
    </ul>
  );
}

function Road({ href, text }: { href: string | null; text: string }) {
  if (href === null) return null;
  return (
    <>
      {" "}
      · <a href={href}>{text}</a>
    </>
  );
}

function VoteLine({ vote }: { vote: PlanVoteView }) {
  const text = frenchSpaces(vote.arithmetic);
  return vote.href ? <a href={vote.href}>{text}</a> : text;
}
