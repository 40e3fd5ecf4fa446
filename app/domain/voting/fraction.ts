/**
 * Exact shares of whole numbers: no decision ever passes through a floating point number.
 * Numbers come in and go out as plain safe integers (they are stored as JSON); products are bigint.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** "more-than": strictly more than the fraction; "at-least": the fraction itself is enough. */
export type Comparison = "more-than" | "at-least";

/** A count of people or ballots. Throws a RangeError for anything but a whole number from 0: that is a bug. */
export function count(value: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a count: ${value}`);
  return BigInt(value);
}

/** Whether `part` of `whole` reaches the fraction. Mind that 0 of 0 is "at least" any fraction of it. */
export function reaches(part: number, whole: number, share: Fraction, comparison: Comparison): boolean {
  const left = count(part) * count(share.denominator);
  const right = count(whole) * count(share.numerator);
  return comparison === "at-least" ? left >= right : left > right;
}

/**
 * The smallest whole number, never 0, that reaches the fraction of `whole`.
 * At least 2/3 of 30: 20. More than 1/2 of 150: 76.
 */
export function smallestReaching(whole: number, share: Fraction, comparison: Comparison): number {
  const product = count(whole) * count(share.numerator);
  const denominator = count(share.denominator);
  const floor = product / denominator;
  const exact = product % denominator === 0n;
  const smallest = comparison === "at-least" && exact ? floor : floor + 1n;
  return Number(smallest > 0n ? smallest : 1n);
}

/**
 * `part` of `whole` in thousandths, for display only: 125 of 157 gives 796, shown as 79,6 %.
 * Rounded exactly, half away from zero. Null when there is no whole to divide by.
 */
export function thousandths(part: number, whole: number): number | null {
  const divisor = count(whole);
  if (divisor === 0n) return null;
  return Number((2000n * count(part) + divisor) / (2n * divisor));
}
