import { fold } from "./folding";

export const passwordLimits = { least: 12, most: 200 } as const;

export type PasswordProblem = "password-too-short" | "password-common" | "password-personal";

/** Rows of keys and orders that hands know: a password must not follow one of them. */
const runs = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "azertyuiopqsdfghjklmwxcvbn",
  "qwertyuiopasdfghjklzxcvbnm",
];
const lookalikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

/**
 * Why a password cannot be taken (NIST SP 800-63B, 5.1.1.2: length, no known password, nothing of the person;
 * no rules about kinds of characters), or null.
 *
 * @param personal name and addresses of the person
 * @param isCommon whether a password in lower case without accents is on the list of common ones
 */
export function passwordProblem(
  password: string,
  personal: readonly string[],
  isCommon: (folded: string) => boolean,
): PasswordProblem | null {
  if ([...password].length < passwordLimits.least) return "password-too-short";
  const folded = fold(password);
  if (isGuessable(folded, isCommon)) return "password-common";
  return restsOn(folded, personal) ? "password-personal" : null;
}

function isGuessable(folded: string, isCommon: (folded: string) => boolean): boolean {
  const core = withoutEdges(folded);
  const repeated = [folded, core].map(shortestPeriod);
  const candidates = new Set([folded, core, plainLetters(core), ...repeated, ...repeated.map(withoutEdges)]);
  if (new Set(folded).size <= 3) return true;
  for (const one of candidates) {
    if (isCommon(one) || isRun(one) || isTwoCommon(one, isCommon)) return true;
  }
  return core.length < 3;
}

/** "123soleil2024!" → "soleil": what people put before and after a word makes it no safer. */
function withoutEdges(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

/** "abcabcabc" → "abc". */
function shortestPeriod(text: string): string {
  const period = (text + text).indexOf(text, 1);
  return period > 0 ? text.slice(0, period) : text;
}

function plainLetters(text: string): string {
  return text.replace(/[013457@$]/g, (sign) => lookalikes[sign] ?? sign);
}

function isRun(text: string): boolean {
  const backwards = [...text].reverse().join("");
  return text.length >= 4 && runs.some((run) => run.includes(text) || run.includes(backwards));
}

function isTwoCommon(text: string, isCommon: (folded: string) => boolean): boolean {
  for (let cut = 4; cut <= text.length - 4; cut += 1) {
    if (isCommon(text.slice(0, cut)) && isCommon(text.slice(cut))) return true;
  }
  return false;
}

/** Whether half of the password or more is made of the person's own names. */
function restsOn(folded: string, personal: readonly string[]): boolean {
  const parts = personal.flatMap((text) => [
    fold(text).replace(/[^\p{L}\p{N}]+/gu, ""),
    ...fold(text).split(/[^\p{L}\p{N}]+/u),
  ]);
  const names = [...new Set(parts)].filter((part) => part.length >= 3).sort((a, b) => b.length - a.length);
  const rest = names.reduce((text, name) => text.replaceAll(name, ""), folded);
  return folded.length - rest.length >= folded.length / 2;
}
