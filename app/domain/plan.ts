/** The life of a plan: written, adopted as a whole by a vote, published (then only corrected by a new version). */
export const planStatuses = ["draft", "adopted", "published"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** An annulled vote makes an adopted plan a draft again; nothing takes back what was published. */
export const nextPlanStatuses = {
  draft: ["adopted"],
  adopted: ["published", "draft"],
  published: [],
} satisfies Record<PlanStatus, readonly PlanStatus[]> as Record<PlanStatus, readonly PlanStatus[]>;

export function isPlanStatus(value: string): value is PlanStatus {
  return (planStatuses as readonly string[]).includes(value);
}

export interface Annex {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** What a facilitator writes around the measures. */
export interface PlanTexts {
  readonly title: string;
  readonly foreword: string;
  readonly method: string;
  readonly annexes: readonly Annex[];
}

export interface Plan extends PlanTexts {
  readonly id: string;
  readonly conventionId: string;
  readonly status: PlanStatus;
  /** Rises with every change of its texts or of the order of its measures: what a vote names. */
  readonly revision: number;
  /** The measures of the plan in their order, fixed when it was adopted; null before. */
  readonly measureIds: readonly string[] | null;
}

/** How long the parts of a plan may be: texts in UTF-16 units, annexes in pieces. */
export const planLimits = {
  title: 200,
  text: 50_000,
  annexes: 30,
  note: 1_000,
  opinion: 10_000,
} as const;

export function samePlanTexts(one: PlanTexts, other: PlanTexts): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder({ title, foreword, method, annexes }: PlanTexts): unknown[] {
  return [title, foreword, method, annexes.map((annex) => [annex.title, annex.body])];
}

/** A measure where the plan places it. */
export interface PlacedMeasure {
  readonly id: string;
  /** `null` for a measure that belongs to no axis: those come last. */
  readonly axisNumber: number | null;
  /** Set by a facilitator within the axis. */
  readonly position: number;
  readonly number: number;
}

/** The order of the plan: by axis, then as a facilitator placed them, then by number. */
export function inPlanOrder<T extends PlacedMeasure>(measures: readonly T[]): readonly T[] {
  const axis = (measure: T) => measure.axisNumber ?? Number.MAX_SAFE_INTEGER;
  return [...measures].sort(
    (a, b) => axis(a) - axis(b) || a.position - b.position || a.number - b.number || (a.id < b.id ? -1 : 1),
  );
}
