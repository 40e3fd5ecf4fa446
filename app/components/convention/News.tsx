import type { Phase } from "~/domain/phase";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Timeline } from "../Timeline";

export interface NewsLine {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly to: string | null;
  readonly thing: {
    readonly title: string;
    readonly number: number | null;
    readonly path: string | null;
  } | null;
}

const turningPoints: readonly string[] = [
  "convention.move-phase",
  "vote.close",
  "plan.publish",
  "measure.table",
];

/** What happened, in words, each line leading to the thing. */
export function News({ items, base, label }: { items: readonly NewsLine[]; base: string; label: string }) {
  const t = useT();
  const { dateTime } = formats(useLanguage());
  const lines = items.map(({ seq, at, action, to, thing }) => {
    const named = thing ? [thing.number, thing.title].filter((part) => part !== null).join(". ") : null;
    const phase = action === "convention.move-phase" ? t.domain.phase[to as Phase] : null;
    const what = phase ?? named;
    return {
      ...{ key: String(seq), at: { iso: at, text: dateTime(at) } },
      text: what ? `${t.journal.said(action)}${t.common.colon}${frenchSpaces(what)}` : t.journal.said(action),
      href: thing?.path ? `${base}/${thing.path}` : undefined,
      strong: turningPoints.includes(action),
    };
  });
  return <Timeline label={label} items={lines} />;
}
