/** How pages may be set for a reader's eyes; the first of each is how they are set for everybody. */
export const comfortChoices = {
  scheme: ["device", "light", "dark"],
  text: ["normal", "larger", "largest"],
  spacing: ["normal", "wide"],
} as const;

export type ComfortPart = keyof typeof comfortChoices;
export type Comfort = { readonly [Part in ComfortPart]: (typeof comfortChoices)[Part][number] };

export const USUAL_COMFORT: Comfort = { scheme: "device", text: "normal", spacing: "normal" };

/** In one word that a cookie can hold: `dark.larger.wide`; empty where everything is as usual. */
export function comfortWord({ scheme, text, spacing }: Comfort): string {
  const word = [scheme, text, spacing].join(".");
  return word === "device.normal.normal" ? "" : word;
}

/** Reads the word back; what it does not know is as usual, so that there are only 18 ways to set a page. */
export function comfortOf(word: string): Comfort {
  const [scheme, text, spacing] = word.split(".");
  return {
    scheme: comfortChoices.scheme.find((one) => one === scheme) ?? USUAL_COMFORT.scheme,
    text: comfortChoices.text.find((one) => one === text) ?? USUAL_COMFORT.text,
    spacing: comfortChoices.spacing.find((one) => one === spacing) ?? USUAL_COMFORT.spacing,
  };
}
