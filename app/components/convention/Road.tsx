import { type Phase, phases } from "~/domain/phase";
import { useT } from "~/messages/context";
import { PhaseRibbon } from "../PhaseRibbon";

/** The convention's road, with the phase that it is in. */
export function Road({ phase }: { phase: Phase }) {
  const { convention: t, domain } = useT();
  const at = phases.indexOf(phase);
  const road = phases.map((key, index) => ({
    ...{ key, name: domain.phase[key] },
    state: index < at ? ("past" as const) : index === at ? ("current" as const) : ("coming" as const),
  }));
  return <PhaseRibbon label={t.road} phases={road} states={t.roadStates} />;
}
