/**
 * Characters in canonical form: NFC, line feeds, no byte-order mark; NUL becomes U+FFFD as CommonMark 0.31 §2.3
 * asks. No-break spaces stay: French spacing is the editor's business.
 */
export function canonicalCharacters(text: string): string {
  const plain = text
    .replace(/^\uFEFF+/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD");
  return plain.normalize("NFC");
}

/**
 * Runs of ASCII spaces and tabs become one space outside code spans; a hard line break keeps exactly two.
 * `text` is a block's inline Markdown.
 */
export function collapseSpaces(text: string): string {
  if (!/[ \t]{2}|\t|[ \t]\n|[ \t]$/.test(text)) return text;
  let result = "";
  let from = 0;
  for (const [start, end] of codeSpans(text)) {
    result += collapse(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return result + collapse(text.slice(from)).replace(/ +$/, "");
}

function collapse(text: string): string {
  return text.replace(/(\\?)[ \t]+(\n?)/g, (run, backslash: string, newline: string) => {
    if (newline === "") return `${backslash} `;
    if (run.endsWith("  \n")) return `${backslash}  \n`;
    // A backslash right before the line feed would make it a hard break.
    return backslash === "" ? "\n" : "\\ \n";
  });
}

/** Where code spans lie (CommonMark 0.31 §6.1): each run of backticks pairs with the next run of its length. */
export function codeSpans(text: string): readonly (readonly [number, number])[] {
  if (!text.includes("`")) return [];
  const runs = [...text.matchAll(/\\[\\`]|`+/g)];
  const next = new Map<string, number>();
  const partner = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at]?.[0] ?? "";
    if (run.startsWith("\\")) continue;
    const other = next.get(run);
    if (other !== undefined) partner.set(at, other);
    next.set(run, at);
  }
  const spans: [number, number][] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const closing = partner.get(at);
    const opener = runs[at];
    const closer = closing === undefined ? undefined : runs[closing];
    if (closing === undefined || opener === undefined || closer === undefined) continue;
    spans.push([opener.index, closer.index + closer[0].length]);
    at = closing;
  }
  return spans;
}
