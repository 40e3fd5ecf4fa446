import type { PhaseEffect } from "~/domain/phase-effects";
import { useLanguage, useT } from "~/messages/context";

/** Who will be able to do what, and who no longer, in sentences. */
export function PhaseEffects({ effects }: { effects: readonly PhaseEffect[] }) {
  const { convention: t } = useT();
  const language = useLanguage();
  if (effects.length === 0) return <>{t.noChange}</>;
  const list = (actions: PhaseEffect["gains"], type: "conjunction" | "disjunction") =>
    new Intl.ListFormat(language, { type }).format(actions.map((action) => t.can[action]));
  return effects.map(({ who, gains, loses }) => (
    <span key={who} className="line">
      {gains.length > 0 && `${t.who[who]} ${t.canDo} ${list(gains, "conjunction")}. `}
      {loses.length > 0 && `${t.who[who]} ${t.cannotDo} ${list(loses, "disjunction")}. `}
    </span>
  ));
}
