import type { Convention } from "./convention";
import type { VoteRule } from "./voting";

/** What is edited of a convention, one thing at a time. */
export type ConventionEdit =
  | { readonly part: "identity"; readonly title: string; readonly city: string; readonly accent: string }
  | { readonly part: "mandate"; readonly mandate: string }
  | { readonly part: "charter"; readonly charter: string }
  | { readonly part: "dates"; readonly startsOn: string | null; readonly endsOn: string | null }
  | { readonly part: "openness"; readonly publicMeasures: boolean }
  | { readonly part: "rule"; readonly defaultRule: VoteRule };

export const conventionParts = [
  "identity",
  "mandate",
  "charter",
  "dates",
  "openness",
  "rule",
] as const satisfies readonly ConventionEdit["part"][];
export type ConventionPart = (typeof conventionParts)[number];

export function isConventionPart(value: string): value is ConventionPart {
  return (conventionParts as readonly string[]).includes(value);
}

/** A part of a convention as it stands. */
export function partOf(convention: Convention, part: ConventionPart): ConventionEdit {
  switch (part) {
    case "identity":
      return { part, title: convention.title, city: convention.city, accent: convention.accent };
    case "mandate":
      return { part, mandate: convention.mandate };
    case "charter":
      return { part, charter: convention.charter };
    case "dates":
      return { part, startsOn: convention.startsOn, endsOn: convention.endsOn };
    case "openness":
      return { part, publicMeasures: convention.publicMeasures };
    case "rule":
      return { part, defaultRule: convention.defaultRule };
  }
}
