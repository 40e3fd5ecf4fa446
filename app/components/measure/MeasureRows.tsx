import { measureLimits as limits } from "~/domain/measure-limits";
import type { IndicatorDraft } from "~/forms/measure";
import type { FieldErrors } from "~/forms/parse";
import { useT } from "~/messages/context";
import { Button } from "../Button";
import { FieldNotes } from "../Field";
import { useProblem } from "../FormErrors";
import { TextField } from "../inputs";

const noIndicator: IndicatorDraft = { name: "", unit: "", baseline: "", target: "" };

interface IndicatorRowsProps {
  readonly indicators: readonly IndicatorDraft[];
  readonly more: number;
  readonly errors: FieldErrors;
}

/** Indicators, a row each; the button asks for the same form with more rows and keeps what was typed. */
export function IndicatorRows({ indicators, more, errors }: IndicatorRowsProps) {
  const t = useT();
  const problem = useProblem(errors);
  const words = t.measures.indicator;
  const rows = withEmpty(indicators, more, noIndicator, limits.indicators);
  const error = columns.map(([, name]) => problem(name)).find((found) => found !== undefined);
  return (
    <fieldset className="field" data-invalid={error ? "" : undefined}>
      <legend className="field-label">
        {t.measures.field.indicators} <span className="field-optional">{t.common.optional}</span>
      </legend>
      <FieldNotes id="indicators" hint={t.measureForm.indicatorsHint} error={error} />
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
        <div className="form-row" key={at}>
          {columns.map(([key, name]) => (
            <TextField
              key={key}
              name={`${name}[]`}
              id={at === 0 ? name : `${name}-${at + 1}`}
              label={words[key]}
              defaultValue={row[key]}
              fieldWidth={key === "name" ? "medium" : "short"}
              maxLength={key === "name" ? limits.indicatorName : limits.indicatorUnit}
              inputMode={key === "baseline" || key === "target" ? "decimal" : undefined}
            />
          ))}
        </div>
      ))}
      <More name="indicators" text={t.measureForm.moreIndicators} />
    </fieldset>
  );
}

const columns = [
  ["name", "indicator-name"],
  ["unit", "indicator-unit"],
  ["baseline", "indicator-baseline"],
  ["target", "indicator-target"],
] as const;

interface SourceRowsProps {
  readonly sources: readonly string[];
  readonly more: number;
  readonly errors: FieldErrors;
}

export function SourceRows({ sources, more, errors }: SourceRowsProps) {
  const t = useT();
  const problem = useProblem(errors);
  const rows = withEmpty(sources, more, "", limits.sources);
  return (
    <fieldset className="field" data-invalid={problem("source") ? "" : undefined}>
      <legend className="field-label">
        {t.measures.field.sources} <span className="field-optional">{t.common.optional}</span>
      </legend>
      <FieldNotes id="sources" hint={t.measureForm.sourcesHint} error={problem("source")} />
      {rows.map((source, at) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
          key={at}
          name="source[]"
          id={at === 0 ? "source" : `source-${at + 1}`}
          label={t.measureForm.source(at + 1)}
          defaultValue={source}
          maxLength={limits.source}
        />
      ))}
      <More name="sources" text={t.measureForm.moreSources} />
    </fieldset>
  );
}

function More({ name, text }: { name: string; text: string }) {
  return (
    <Button kind="quiet" name="more" value={name} formNoValidate>
      {text}
    </Button>
  );
}

function withEmpty<Row>(filled: readonly Row[], more: number, empty: Row, most: number): readonly Row[] {
  const room = Math.max(0, Math.min(more, most - filled.length));
  return [...filled, ...Array.from({ length: room }, () => empty)];
}
