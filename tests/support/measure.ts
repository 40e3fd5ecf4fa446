import type { MeasureContent } from "~/domain/measure";

/** A measure's content, with what the test cares about. */
export function contentOf(changes: Partial<MeasureContent> = {}): MeasureContent {
  return {
    title: "Réparer avant de remplacer",
    body: "Ouvrir un atelier municipal de réparation.\n\nN’autoriser un remplacement qu’après un diagnostic.",
    reasons: "",
    actors: "",
    means: "",
    cost: "",
    deadline: "",
    alternative: "",
    easyRead: "",
    indicators: [],
    sources: [],
    ...changes,
  };
}
