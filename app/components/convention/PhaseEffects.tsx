import type { PhaseEffect } from "~/domain/phase-effects";
import { useT } from "~/messages/context";

/** Who will be able to do what, and who no longer, in sentences. */
export function PhaseEffects({ effects }: { effects: readonly PhaseEffect[] }) {
  const { convention: t } = useT();
  if (effects.length === 0) return <>{t.noChange}</>;
  const list = (actions: PhaseEffect["gains"]) => actions.map((action) => t.can[action]).join(", ");
  return effects.map(({ who, gains, loses }) => (
    <span key={who} className="line">
      {gains.length > 0 && `${t.who[who]} ${t.canDo} ${list(gains)}. `}
      {loses.length > 0 && `${t.who[who]} ${t.cannotDo} ${list(loses)}. `}
    </span>
  ));
}
