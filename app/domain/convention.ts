import type { Logo } from "./logo";
import type { Phase } from "./phase";
import type { VoteRule } from "./voting";

/** A convention: a mandate (the question asked), a charter of rules, and where it stands. */
export interface Convention {
  readonly id: string;
  /** In its address, never changed. */
  readonly slug: string;
  readonly title: string;
  readonly city: string;
  readonly mandate: string;
  readonly charter: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly phase: Phase;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly publicMeasures: boolean;
  readonly logo: Logo | null;
  /** What a vote begins with when it is prepared. */
  readonly defaultRule: VoteRule;
  readonly revision: number;
}

export interface Axis {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
}

export interface Panel {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly axisId: string | null;
}
