import type { ReactNode } from "react";
import type { Indicator } from "~/domain/measure";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { DataTable, type SummaryItem, SummaryList } from "../data";
import { Prose } from "../MeasureText";
import type { SheetMeasure } from "./sheet";

/** What goes with the text: who acts, when, by what means, how one will know. */
export function MeasureBrief({ measure }: { measure: SheetMeasure }) {
  const t = useT();
  const { field } = t.measures;
  const { content, html } = measure;
  const facts: [string, ReactNode][] = [
    [field.actors, frenchSpaces(content.actors)],
    [field.deadline, frenchSpaces(content.deadline)],
    [field.means, html.means && <Prose html={html.means} />],
    [field.cost, frenchSpaces(content.cost)],
    [field.alternative, html.alternative && <Prose html={html.alternative} />],
    [field.sources, content.sources.length > 0 && <Sources sources={content.sources} />],
    [field.provenance, measure.importedFrom && t.measures.importedFrom(measure.importedFrom)],
  ];
  const items = facts.flatMap(([term, value]): SummaryItem[] => (value ? [{ term, value }] : []));
  if (items.length === 0 && content.indicators.length === 0) return null;
  return (
    <aside className="sheet-notes" aria-label={t.measures.inBrief}>
      {items.length > 0 && <SummaryList items={items} />}
      {content.indicators.length > 0 && <Indicators indicators={content.indicators} />}
    </aside>
  );
}

function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source}>
          {/^https?:\/\/\S+$/.test(source) ? (
            <a href={source} rel="nofollow noopener">
              {source}
            </a>
          ) : (
            frenchSpaces(source)
          )}
        </li>
      ))}
    </ul>
  );
}

function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  const t = useT();
  const { number } = formats(useLanguage());
  const words = t.measures.indicator;
  const amount = (value: number | null, unit: string) =>
    value === null ? words.unknown : frenchSpaces(`${number(value)} ${unit}`.trim());
  return (
    <DataTable
      id="indicators"
      caption={t.measures.field.indicators}
      columns={[
        { key: "name", label: words.name },
        { key: "baseline", label: words.baseline, numeric: true },
        { key: "target", label: words.target, numeric: true },
      ]}
      rows={indicators.map(({ name, unit, baseline, target }, index) => ({
        key: `${index}-${name}`,
        cells: [frenchSpaces(name), amount(baseline, unit), amount(target, unit)],
      }))}
    />
  );
}
