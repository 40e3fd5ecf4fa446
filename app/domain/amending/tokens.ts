/**
 * The smallest parts that a change takes or leaves: words (with inner hyphens, "peut-être"), elisions (`l’`),
 * numbers ("3,5"), runs of whitespace, punctuation, and each Markdown delimiter or link target as one.
 */
const PATTERNS: readonly RegExp[] = [
  /[ \t]*\n/, // a line break with what makes it hard
  /[ \t]+/,
  /[\u00a0\u202f]+/,
  /\]\((?:[^()\s\\]|\\.|\([^()\s]*\))*(?:[ ]"[^"\n]*")?\)/u, // link target
  /\]\[[^\]\s]*\]/u,
  /!?\[/,
  /<\/?[A-Za-z][^<>\n]{0,200}>/u, // tag or autolink
  /https?:\/\/[^\s<>()]+[^\s<>().,;:!?»”"']/u,
  /\\[!-/:-@[-`{-~]/, // escaped character
  /\*{1,3}|_{1,3}|~{2}|`+/,
  /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*/u,
  /[Aa]ujourd[’']hui/u,
  /\p{L}[\p{L}\p{M}]*[’'](?=\p{L})/u, // elision
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑·][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/u,
  /[\s\S]/u,
];

const TOKEN = new RegExp(PATTERNS.map((pattern) => pattern.source).join("|"), "gu");

/** Characters of which each is a grapheme by itself: Latin letters, usual punctuation and spaces, signs. */
const PLAIN =
  /^[\n\x20-\u02ff\u1e00-\u1eff\u2002-\u200b\u2010-\u2027\u202f-\u205f\u20a0-\u20bf\u2190-\u22ff]*$/;

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/**
 * Cuts a text into tokens that join to it again. No grapheme (an emoji with its skin tone, a letter with its
 * combining accents) is ever cut.
 */
export function tokenize(text: string): readonly string[] {
  const tokens = text.match(TOKEN) ?? [];
  return PLAIN.test(text) ? tokens : wholeGraphemes(text, tokens);
}

function wholeGraphemes(text: string, tokens: readonly string[]): readonly string[] {
  const starts = new Set<number>([text.length]);
  for (const { index } of graphemes.segment(text)) starts.add(index);
  const whole: string[] = [];
  let from = 0;
  let at = 0;
  for (const token of tokens) {
    at += token.length;
    if (!starts.has(at)) continue;
    whole.push(text.slice(from, at));
    from = at;
  }
  return whole;
}

/** Whether a token says something: a word, a number, an emoji; not a space, punctuation or Markdown's signs. */
export function isWord(token: string): boolean {
  if (/^[A-Za-z0-9À-ÖØ-öø-ɏ]/.test(token)) return true;
  // Edges (`edges.ts`) begin with NUL, link targets with `](`, tags with `<`.
  return !/^(?:\0|\]\(|<)/.test(token) && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(token);
}

export function isSpace(token: string | undefined): boolean {
  return token !== undefined && /^[ \t\n]+$/.test(token);
}
