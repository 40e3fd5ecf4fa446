/** Colours that stay readable, whatever accent a city chooses. Contrast as defined by WCAG 2.2. */

/** Red, green and blue, whole numbers from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What a page needs of an accent in one scheme: the colour itself, and the colour of text set on it. */
export interface AccentPair {
  readonly accent: string;
  readonly onAccent: string;
}

export interface AccentTokens {
  readonly light: AccentPair;
  readonly dark: AccentPair;
}

/** The grounds an accent is read on, per scheme: the darkest light paper, the lightest dark paper. */
const grounds = { light: "#f2efe6", dark: "#222326" } as const;
const onAccents = { light: "#ffffff", dark: "#17181a" } as const;

/** WCAG 2.2, success criterion 1.4.3: text of normal size. */
const readable = 4.5;

/** Steps of one 64th towards black or white: fine enough to stay near the city's colour. */
const steps = 64;

/** Reads `#rgb` or `#rrggbb` (any case); `null` for anything else. */
export function parseHex(hex: string): Rgb | null {
  const match = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex);
  if (!match) return null;
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  const value = Number.parseInt(digits, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance, from 0 (black) to 1 (white). WCAG 2.2, "relative luminance". */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two colours, from 1 to 21. WCAG 2.2, "contrast ratio". */
export function contrast(a: Rgb, b: Rgb): number {
  const first = luminance(a);
  const second = luminance(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/**
 * The accent of a page from the colour a city chose. In each scheme the accent has a contrast of at least
 * 4.5 with every paper of that scheme and with the text set on it; it is the city's own colour where that
 * already holds, else the nearest mix with black (light scheme) or white (dark scheme) that does.
 * `null` when the text is no colour of the form `#rgb` or `#rrggbb`.
 */
export function accentTokens(hex: string): AccentTokens | null {
  const chosen = parseHex(hex);
  if (!chosen) return null;
  return {
    light: pair(chosen, [0, 0, 0], grounds.light, onAccents.light),
    dark: pair(chosen, [255, 255, 255], grounds.dark, onAccents.dark),
  };
}

function pair(chosen: Rgb, towards: Rgb, ground: string, onAccent: string): AccentPair {
  const others = [ground, onAccent].map((hex) => parseHex(hex) ?? towards);
  for (let step = 0; step < steps; step++) {
    const accent = mix(chosen, towards, step / steps);
    if (others.every((other) => contrast(accent, other) >= readable)) {
      return { accent: toHex(accent), onAccent };
    }
  }
  return { accent: toHex(towards), onAccent };
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (a: number, b: number) => Math.round(a + (b - a) * share);
  return [part(from[0], to[0]), part(from[1], to[1]), part(from[2], to[2])];
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
