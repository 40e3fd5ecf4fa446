import { type Phase, phases } from "~/domain/phase";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { PhaseRibbon } from "../PhaseRibbon";

/** The convention's road, with the phase that it is in. @param since when that phase began */
export function Road({ phase, since }: { phase: Phase; since: string | null }) {
  const { convention: t, domain, pictures } = useT();
  const { date } = formats(useLanguage());
  const at = phases.indexOf(phase);
  const road = phases.map((key, index) => ({
    ...{ key, name: domain.phase[key] },
    when: index === at && since !== null ? pictures.since(date(since)) : undefined,
    state: index < at ? ("past" as const) : index === at ? ("current" as const) : ("coming" as const),
  }));
  return <PhaseRibbon label={t.road} phases={road} states={t.roadStates} />;
}
