import type { CommentKind } from "~/domain/comment";
import type { KindCounts } from "~/domain/voices";
import { useT } from "~/messages/context";
import { BarPatterns, type Pattern, PatternBar } from "./PatternBar";
import { TableBehind } from "./TableBehind";

export interface PanelVoices {
  /** Null: those of panels too small to stand alone, and of none, together. */
  readonly panel: string | null;
  readonly people: number;
  readonly kinds: KindCounts;
}

const patterns: Readonly<Record<CommentKind, Pattern>> = {
  for: "solid",
  against: "slash",
  question: "dots",
  suggestion: "grid",
  source: "blank",
};
/** Sides first, then what is neither. */
const order: readonly CommentKind[] = ["for", "against", "question", "suggestion", "source"];

/** Who spoke for what, by panel: never by person. */
export function VoicesOverview({ id, voices }: { id: string; voices: readonly PanelVoices[] }) {
  const { pictures: t } = useT();
  if (voices.length === 0) return <p>{t.fewVoices}</p>;
  const said = ({ kinds }: PanelVoices) => order.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0);
  const whole = Math.max(...voices.map(said));
  const nameOf = ({ panel }: PanelVoices) => panel ?? (voices.length > 1 ? t.otherVoices : t.allVoices);
  return (
    <>
      <BarPatterns />
      <ul className="bar-rows">
        {voices.map((one) => (
          <li key={one.panel}>
            <b>{nameOf(one)}</b> <span className="soft small">{t.people(one.people)}</span>
            <PatternBar
              whole={whole}
              parts={order.map((kind) => ({
                ...{ key: kind, pattern: patterns[kind], count: one.kinds[kind] ?? 0 },
                text: t.kindCount[kind](one.kinds[kind] ?? 0),
              }))}
            />
          </li>
        ))}
      </ul>
      <TableBehind
        id={id}
        caption={t.byPanel}
        columns={[
          { key: "panel", label: t.panel },
          { key: "people", label: t.speakers, numeric: true },
          ...order.map((kind) => ({ key: kind, label: t.kindName[kind], numeric: true })),
        ]}
        rows={voices.map((one) => ({
          key: one.panel ?? "",
          cells: [nameOf(one), one.people, ...order.map((kind) => one.kinds[kind] ?? 0)],
        }))}
      />
    </>
  );
}
