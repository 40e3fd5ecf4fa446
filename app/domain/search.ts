import snowball from "snowball-stemmers";
import { fold } from "./folding";
import { stopWords } from "./stop-words";

/** Longer runs of letters are no words; cut, so that an index entry stays short. */
const longestWord = 40;
/** A word that comes more often in one field does not weigh more. */
const mostCounted = 3;

const french = snowball.newStemmer("french");

/** How much a word weighs by the field it stands in. */
export const fieldWeights = {
  title: 8,
  panel: 3,
  indicators: 3,
  actors: 2,
  easyRead: 2,
  body: 2,
  reasons: 1,
  means: 1,
  alternative: 1,
  sources: 1,
} as const;
export type SearchField = keyof typeof fieldWeights;

/** The words of a text that one can search by: folded, split at apostrophes and punctuation, no stop words. */
function words(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => [...word].slice(0, longestWord).join(""))
    .filter((word) => !stopWords.has(word) && (word.length > 1 || /\p{N}/u.test(word)));
}

/** The "s" of a plural; after a, i and s it is seldom one ("cas", "avis"). */
const pluralS = /^(.{2,}[^ais])s$/;

/**
 * Accents that Snowball's French rules need at the end of a word, put back by rule on the folded word; so the
 * stem depends on no accent that the writer or the seeker left out. Plurals that the rules leave as they are
 * ("vélos", "élus", "usagers", "enjeux") lose their mark first.
 */
function withEnding(word: string): string {
  return word
    .replace(pluralS, "$1")
    .replace(/(je|lie)ux$/, "$1u")
    .replace(/ee$/, "ée")
    .replace(/([^u])ite$/, "$1ité");
}

const shortestStem = 4;

const known = new Map<string, string>();
const mostKnown = 20_000;

/**
 * The stem of a folded word: Snowball's, unless it takes off so much that unlike words become one
 * ("données" and "don"), then what it makes of the word without accents ("donne"). A language has few
 * words and the stemmer is slow: what it said is kept.
 */
function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const full = fold(french.stem(withEnding(word)));
  const found = full.length >= shortestStem ? full : fold(french.stem(word.replace(pluralS, "$1")));
  if (known.size >= mostKnown) known.clear();
  known.set(word, found);
  return found;
}

/** The stems of a text, in order, as often as they come: "Les écoles, l'énergie" → ["ecol", "energ"]. */
export function terms(text: string): readonly string[] {
  return words(text).map(stem);
}

/** A term of the index to look for: itself, or all that start with it. */
export interface QueryTerm {
  readonly term: string;
  readonly prefix: boolean;
}

/**
 * What a query asks of the index: one entry per word, all of which must be found; of the terms of an entry
 * one is enough. The last word may be half typed: its stem, or any indexed word that starts with it. A query
 * of stop words alone asks nothing: the caller then filters nothing.
 */
export function queryTerms(query: string): readonly (readonly QueryTerm[])[] {
  const asked = [...new Set(words(query))];
  return asked.map((word, i) => {
    const whole = { term: stem(word), prefix: false };
    const halfTyped = i === asked.length - 1 && !/^\p{N}+$/u.test(word);
    return halfTyped ? [whole, { term: word, prefix: true }] : [whole];
  });
}

/**
 * The bounds of a prefix in the index, both inclusive: `term >= from and term <= to`. Uses an ordinary index
 * on either database, in any collation (LIKE would not); exact for the letters a to z and digits.
 */
export function prefixBounds(prefix: string): { readonly from: string; readonly to: string } {
  return { from: prefix, to: prefix.padEnd(longestWord + 1, "z") };
}

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * The rows of an inverted index for one thing: each stem, and each folded word beside it (for prefixes), with
 * the sum of the weights of the fields that it stands in. Weights are whole numbers, terms are unique.
 */
export function weightedTerms(
  fields: Readonly<Partial<Record<SearchField, string>>>,
): readonly WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const field of Object.keys(fieldWeights) as SearchField[]) {
    for (const [term, count] of counts(fields[field] ?? "")) {
      const weight = fieldWeights[field] * Math.min(count, mostCounted);
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** How often each stem and each word comes in a text. */
function counts(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of words(text)) {
    for (const term of new Set([stem(word), word])) found.set(term, (found.get(term) ?? 0) + 1);
  }
  return found;
}
