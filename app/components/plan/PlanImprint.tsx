import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { type SummaryItem, SummaryList } from "../data";
import { Section } from "../Section";
import type { PlanFrameView } from "./view";

const formatsOffered = ["pdf", "html", "md", "json"] as const;

/** The plan in the formats that one takes away. */
export function PlanFiles({ href }: { href: string }) {
  const t = useT();
  return (
    <Section title={t.plan.files} intro={t.plan.filesHint}>
      <ul className="plan-files">
        {formatsOffered.map((format) => (
          <li key={format}>
            <a href={`${href}/plan.${format}`}>{t.plan.file[format]}</a>
            {`, ${t.plan.fileUse[format]}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What tells this text from every other: dates, address, hashes. */
export function PlanImprint({ frame }: { frame: PlanFrameView }) {
  const t = useT();
  const { date } = formats(useLanguage());
  const { adoptedOn, publishedOn, address, sha256, journalHead, note } = frame;
  const facts: [string, string | null][] = [
    [t.plan.adoptedOn, adoptedOn && date(adoptedOn)],
    [t.plan.publishedOn, publishedOn && date(publishedOn)],
    [t.plan.correctionNote, note && frenchSpaces(note)],
    [t.plan.address, address],
    [t.plan.sha256, sha256],
    [t.plan.journalHead, journalHead],
  ];
  const items = facts.flatMap(([term, value]): SummaryItem[] =>
    value ? [{ term, value: <span className="plan-hash">{value}</span> }] : [],
  );
  return (
    <Section title={t.plan.imprint} intro={t.plan.imprintHint}>
      <SummaryList items={items} />
      <p>
        <a href={`${frame.home}/versions`}>{t.plan.allVersions}</a>
      </p>
    </Section>
  );
}
