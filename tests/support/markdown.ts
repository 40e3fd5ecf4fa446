import fc from "fast-check";

const WORDS = [
  "la ville",
  "trois ans",
  "l’égalité",
  "numérique",
  "À partir de 2027,",
  "**fort**",
  "*penché*",
  "`code  x`",
  "e\u0301t\u00e9",
  "👩🏽‍🌾",
  "🇫🇷",
  "[lien](https://exemple.fr/a_b)",
  "50\u00a0%",
  "«\u202fmots\u202f»",
  "aujourd’hui",
  "~~rayé~~",
  "a | b",
  "\\*",
  "<b>",
  "1.",
  "-",
  "#",
  "et",
  "de",
];

const words = (max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max }).map((all) => all.join(" "));

const sentence = fc.oneof(
  { weight: 6, arbitrary: words(8) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("Un premier §.", "Même paragraphe.", "Un second §.", "Un troisième §."),
  },
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

const indented = (text: string, first: string) =>
  text
    .split("\n")
    .map((line, at) => (at === 0 ? first : " ".repeat(first.length)) + line)
    .join("\n");

const table = fc
  .tuple(words(2), words(2), words(2))
  .map(([a, b, c]) => `| ${a} | x |\n| --- | --- |\n| ${b} | y |\n| ${c} | z |`);

const { block } = fc.letrec<{ block: string; list: string }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom("- ", "* ", "1. ", "3) "),
      fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("\n", "\n\n"),
    )
    .map(([mark, items, gap]) => items.map((item) => indented(item, mark)).join(gap)),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: "markdown" },
    { weight: 8, arbitrary: sentence },
    { weight: 3, arbitrary: tie("list") },
    { weight: 1, arbitrary: fc.tuple(sentence, tie("list")).map(([text, list]) => `${text}\n${list}`) },
    { weight: 1, arbitrary: tie("block").map((text) => text.replace(/^/gm, "> ")) },
    { weight: 1, arbitrary: words(3).map((text) => `## ${text}`) },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: words(3).map((text) => `\`\`\`\n${text}\n\n\n  fin\n\`\`\``) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "---",
        "***",
        "    code",
        "<div>\nx\n</div>",
        "<!-- note",
        "Titre\n===",
        "~~~",
      ),
    },
  ),
}));

/** Tables among paragraphs, in list items and in quotations. */
export const tables: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom("", "- ", "1. ", "> "), words(3), table), { minLength: 1, maxLength: 3 })
  .map((all) => {
    const placed = all.map(([mark, text, rows]) => {
      const content = `${text}\n\n${rows}`;
      return mark === "> " ? content.replace(/^/gm, mark) : indented(content, mark);
    });
    return placed.join("\n\nEntre deux.\n\n");
  });

/** Markdown as people write it, and some that nobody should. */
export const markdown: fc.Arbitrary<string> = fc
  .array(block, { maxLength: 6 })
  .map((blocks) => blocks.join("\n\n"));

/** Any text at all, half of it made of Markdown's own characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(..." \n\t>-*+#`~|_=:.)1<![]()\\a\u0301\ud83d".split("")),
    maxLength: 60,
  }),
  markdown,
);
