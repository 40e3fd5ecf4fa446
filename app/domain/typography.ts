const noBreakSpace = "\u00a0";
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
/** Between thousands: 12 500, never 2026 300. */
const betweenThousands = /(?<![\d,.])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/gu;
/** A figure and its unit stay on one line. */
const beforeUnit =
  /(?<=\d)[ \u00a0\u202f]+(?=[%‰€°]|(?:[kMGT]?(?:Wh?|o|€)|[kcm]?m[²³]?|[kmM]?g|t|ha|[cm]?[lL]|h|min|s|kgCO2e?|tCO2e?)(?![\p{L}\p{N}]))/gu;
/** What may need any of it: most texts do not, and are let through. */
const worthLooking = /[;:!?«»]|\d[ \u00a0\u202f]/u;

function spaceProse(prose: string): string {
  return prose
    .replace(afterOpeningGuillemet, `«${narrowNoBreakSpace}`)
    .replace(spaceBeforeMark, narrowNoBreakSpace)
    .replace(nothingBeforeMark, narrowNoBreakSpace)
    .replace(betweenThousands, (figure) => figure.replace(/[ \u00a0]/gu, narrowNoBreakSpace))
    .replace(beforeUnit, noBreakSpace);
}

/**
 * French spacing for showing, never for storing: a narrow no-break space (U+202F) before `; : ! ? »`, after
 * `«` and between thousands, a no-break space (U+00A0) between a figure and its unit. Idempotent.
 * Leaves addresses, code between back-ticks and times (12:30) alone.
 * Rule: Lexique des règles typographiques en usage à l'Imprimerie nationale, "Ponctuation".
 */
export function frenchSpaces(text: string): string {
  if (!worthLooking.test(text)) return text;
  let spaced = "";
  let from = 0;
  for (const kept of text.matchAll(untouchable)) {
    const trimmed = kept[0].replace(/[;:!?.,]+$/u, "");
    spaced += spaceProse(text.slice(from, kept.index)) + trimmed;
    from = kept.index + trimmed.length;
  }
  return spaced + spaceProse(text.slice(from));
}
