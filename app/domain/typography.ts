const narrowNoBreakSpace = "\u202f";

/**
 * What must not be touched: addresses (with a scheme, www, or e-mail), code between back-ticks, and times or
 * ratios such as 12:30, whose colon has no space in French either.
 */
const untouchable =
  /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bmailto:|\bwww\.)[^\s«»<>]+|[^\s@<>«»]+@[^\s@<>«»]+\.\w+|`[^`]*`|\d+:\d+/giu;

const spaceBeforeMark = /[ \u00a0\u202f]+(?=[;:!?»])/gu;
/** No space typed at all: only where a word, a figure or a closing mark ends and the sentence goes on after. */
const nothingBeforeMark = /(?<=[\p{L}\p{N}\p{M})\]”’%€…])(?=[;:!?»](?:[\s)\]»”".,;:!?…]|$))/gu;
const afterOpeningGuillemet = /«[ \u00a0\u202f]*/gu;

function spaceProse(prose: string): string {
  return prose
    .replace(afterOpeningGuillemet, `«${narrowNoBreakSpace}`)
    .replace(spaceBeforeMark, narrowNoBreakSpace)
    .replace(nothingBeforeMark, narrowNoBreakSpace);
}

/**
 * French spacing for showing, never for storing: a narrow no-break space (U+202F) before `; : ! ? »` and after
 * `«`. Idempotent. Leaves addresses, code between back-ticks and times (12:30) alone.
 * Rule: Lexique des règles typographiques en usage à l'Imprimerie nationale, "Ponctuation".
 */
export function frenchSpaces(text: string): string {
  let spaced = "";
  let from = 0;
  for (const kept of text.matchAll(untouchable)) {
    const trimmed = kept[0].replace(/[;:!?.,]+$/u, "");
    spaced += spaceProse(text.slice(from, kept.index)) + trimmed;
    from = kept.index + trimmed.length;
  }
  return spaced + spaceProse(text.slice(from));
}
