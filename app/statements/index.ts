import type { PageWeight } from "~/domain/ecoindex";
import accessibilityFile from "./accessibility.json";
import keyboardFile from "./keyboard.json";
import weightFile from "./weight.json";

// What the product says of itself: written by its tests and benchmarks, and by nobody else.

/** By `npm test -- e2e accessible --update`: every page, through axe and the checks beside it. */
export interface AccessibilityTested {
  readonly testedOn: string;
  /** Version of axe. */
  readonly axe: string;
  readonly languages: readonly string[];
  readonly widths: readonly number[];
  readonly checks: readonly string[];
  /** How often a page was loaded, and axe run on one. */
  readonly loads: number;
  readonly runs: number;
  readonly faults: number;
  readonly routes: readonly string[];
  readonly rules: readonly string[];
  /** Criteria of WCAG that the rules touch. */
  readonly criteria: readonly string[];
}

/** By `npm test -- e2e keyboard --update`. */
export interface KeyboardTested {
  readonly testedOn: string;
  readonly roads: readonly string[];
}

export const accessibilityTested: AccessibilityTested = accessibilityFile;
export const keyboardTested: KeyboardTested = keyboardFile;
/** By `npm run bench -- weight --write`. */
export const weighed = weightFile as { readonly measuredOn: string; readonly pages: readonly PageWeight[] };
