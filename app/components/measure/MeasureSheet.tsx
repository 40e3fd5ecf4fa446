import type { ReactNode } from "react";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Byline } from "../Byline";
import { MeasureHeading } from "../MeasureHeading";
import { MeasureText, Prose } from "../MeasureText";
import { Section } from "../Section";
import { StatusTag } from "../Tag";
import { EasyRead } from "./EasyRead";
import { measureStatus, namesOf } from "./labels";
import { MeasureBrief } from "./MeasureBrief";
import type { SheetMeasure } from "./sheet";

export interface MeasureSheetProps {
  readonly measure: SheetMeasure;
  /** Address of the measure's page, without a slash at the end. */
  readonly base: string;
  /** Said before the text: that it is an old version, was merged, was withdrawn. */
  readonly notice?: ReactNode;
  /** Whether the reader may amend its paragraphs. */
  readonly mayAmend?: boolean | undefined;
  /** What follows the text. */
  readonly children?: ReactNode;
}

/** A measure set for reading: its text, why, and beside it who acts, when, by what means. */
export function MeasureSheet({ measure, base, notice, mayAmend, children }: MeasureSheetProps) {
  const t = useT();
  const { passages, html } = measure;
  return (
    <article className="sheet">
      <MeasureHeading
        word={t.measures.measure}
        number={measure.number ?? "–"}
        title={frenchSpaces(measure.title)}
        axis={measure.axis}
        byline={<SheetByline measure={measure} base={base} />}
      />
      <div>
        {notice}
        <EasyRead text={measure.content.easyRead} />
        <h2 className="visually-hidden">{t.measures.field.body}</h2>
        <MeasureText
          passages={passages.map((passage) => ({
            ...passage,
            comments: passage.comments
              ? {
                  href: `${base}/comments?block=${passage.anchor}`,
                  text: t.measures.comments(passage.comments),
                }
              : undefined,
            amend: mayAmend
              ? { href: amendHref(base, measure, passage.anchor), text: t.amendments.amendHere }
              : undefined,
          }))}
          passageLabel={t.measures.passage}
        />
      </div>
      <MeasureBrief measure={measure} />
      {html.reasons && (
        <Section title={t.measures.field.reasons}>
          <Prose html={html.reasons} />
        </Section>
      )}
      {children}
    </article>
  );
}

function amendHref(base: string, { version }: SheetMeasure, anchor: string): string {
  return `${base}/amendments/new?version=${version.number.toString()}&block=${encodeURIComponent(anchor)}`;
}

function SheetByline({ measure, base }: Pick<MeasureSheetProps, "measure" | "base">) {
  const t = useT();
  const { date } = formats(useLanguage());
  const { panelName, authors, tabledAt, begunAt, version } = measure;
  const at = tabledAt ?? begunAt;
  const names = namesOf(
    t,
    authors.map((author) => author.name),
  );
  return (
    <Byline
      author={panelName ?? names}
      capacity={panelName && names ? names : undefined}
      verb={tabledAt ? t.measures.byline.tabled : t.measures.byline.created}
      at={{ iso: at, text: date(at) }}
      version={{ text: t.measures.version(version.number), href: `${base}/versions` }}
    >
      <StatusTag {...measureStatus(t, measure.status)} />
    </Byline>
  );
}
