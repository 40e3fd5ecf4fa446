import { type Phase, phases } from "~/domain/phase";

export interface RoadPhase {
  readonly key: string;
  readonly name: string;
  readonly state: "past" | "current" | "coming";
  /** When it was, or is to be: "septembre", "jusqu'au 29 novembre". */
  readonly when?: string | undefined;
  readonly href?: string | undefined;
}

export interface PhaseRibbonProps {
  /** Name of the list: "Les étapes de la convention". */
  readonly label: string;
  readonly phases: readonly RoadPhase[];
  /** What each state is called, for those who do not see the drawing. */
  readonly states: Readonly<Record<RoadPhase["state"], string>>;
}

/** The convention's road: an ordered list, drawn as a road by the style sheet. */
export function PhaseRibbon({ label, phases, states }: PhaseRibbonProps) {
  return (
    <ol className="road" aria-label={label}>
      {phases.map(({ key, name, state, when, href }) => (
        <li key={key} data-state={state} aria-current={state === "current" ? "step" : undefined}>
          <span className="road-name">{href ? <a href={href}>{name}</a> : name}</span>
          <span className="visually-hidden"> ({states[state]})</span>
          {when ? <span className="road-when">{when}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** The whole road of a convention as seen from its current phase; `when` says what is known of dates. */
export function roadOf(
  current: Phase,
  names: Readonly<Record<Phase, string>>,
  when: Partial<Readonly<Record<Phase, string>>> = {},
): RoadPhase[] {
  const here = phases.indexOf(current);
  return phases.map((phase, place) => ({
    key: phase,
    name: names[phase],
    state: place < here ? "past" : place === here ? "current" : "coming",
    when: when[phase],
  }));
}
