import type { ReactNode } from "react";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { DataTable, type SummaryItem, SummaryList } from "../data";
import { MeasureHeading } from "../MeasureHeading";
import { Prose } from "../MeasureText";
import { EasyRead } from "../measure/EasyRead";
import { Section } from "../Section";
import type { AxisRef } from "../Tag";
import { PlanOrigin } from "./PlanOrigin";
import { PlanVote } from "./PlanVote";
import type { PlanMeasureView } from "./view";

/** A measure of the plan: its text, what goes with it, its vote, minority opinions, and where it comes from. */
export function PlanMeasure({ measure, axis }: { measure: PlanMeasureView; axis: AxisRef }) {
  const t = useT();
  const { anchor, number, title, easyRead, html, vote, opinions } = measure;
  return (
    <article className="sheet plan-measure" id={anchor}>
      <MeasureHeading
        level={2}
        word={t.measures.measure}
        number={number}
        title={frenchSpaces(title)}
        axis={axis}
        byline={null}
      />
      <div>
        <EasyRead text={easyRead} level={3} />
        <Prose html={html.body} />
      </div>
      <Brief measure={measure} />
      {html.reasons && (
        <Section level={3} title={t.measures.field.reasons}>
          <Prose html={html.reasons} />
        </Section>
      )}
      {vote && (
        <Section level={3} title={t.plan.vote}>
          <PlanVote id={`${anchor}-vote`} vote={vote} />
        </Section>
      )}
      {opinions.map((opinion, index) => (
        <Section key={`${anchor}-opinion-${index.toString()}`} level={3} title={t.plan.minorityOpinion}>
          <Prose html={opinion.html} />
          <p className="small soft">{opinion.authors}</p>
        </Section>
      ))}
      <PlanOrigin measure={measure} />
    </article>
  );
}

/** Who acts, when, by what means, how one will know: beside the text on a wide screen. */
function Brief({ measure }: { measure: PlanMeasureView }) {
  const { measures: t, plan } = useT();
  const { html, number, deadline, indicators, sources, anchor } = measure;
  const facts: [string, ReactNode][] = [
    [t.field.actors, html.actors && <Prose html={html.actors} />],
    [t.field.deadline, frenchSpaces(deadline)],
    [t.field.means, html.means && <Prose html={html.means} />],
    [t.field.cost, html.cost && <Prose html={html.cost} />],
    [t.field.alternative, html.alternative && <Prose html={html.alternative} />],
    [t.field.sources, sources.length > 0 && <Sources sources={sources} />],
  ];
  const items = facts.flatMap(([term, value]): SummaryItem[] => (value ? [{ term, value }] : []));
  const amount = (value: string | null, unit: string) =>
    value === null ? t.indicator.unknown : frenchSpaces(`${value} ${unit}`.trim());
  if (items.length === 0 && indicators.length === 0) return null;
  return (
    <div className="sheet-notes">
      {items.length > 0 && <SummaryList items={items} />}
      {indicators.length > 0 && (
        <DataTable
          id={`${anchor}-indicators`}
          caption={plan.indicatorsOf(number)}
          columns={[
            { key: "name", label: t.indicator.name },
            { key: "baseline", label: t.indicator.baseline, numeric: true },
            { key: "target", label: t.indicator.target, numeric: true },
          ]}
          rows={indicators.map(({ name, unit, baseline, target }, index) => ({
            key: `${index}-${name}`,
            cells: [frenchSpaces(name), amount(baseline, unit), amount(target, unit)],
          }))}
        />
      )}
    </div>
  );
}

function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <ul>
      {sources.map((html) => (
        <li key={html}>
          <Prose html={html} />
        </li>
      ))}
    </ul>
  );
}
