import type { Phase } from "~/domain/phase";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Timeline } from "../Timeline";

export interface PhaseMoveLine {
  readonly from: Phase;
  readonly to: Phase;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedAt: string;
}

/** The moves so far, the newest first: when, from where to where, who, why. */
export function PhaseHistory({ moves }: { moves: readonly PhaseMoveLine[] }) {
  const { convention: t, domain, common, journal } = useT();
  const { dateTime } = formats(useLanguage());
  const items = moves.map(({ from, to, reason, movedBy, movedAt }) => ({
    ...{ key: `${movedAt}-${to}`, at: { iso: movedAt, text: dateTime(movedAt) }, strong: true },
    text: (
      <>
        {journal.states(domain.phase[from], domain.phase[to])} · {movedBy || common.erasedPerson}
        <br />
        {frenchSpaces(reason)}
      </>
    ),
  }));
  return <Timeline label={t.history} items={items} />;
}
