import { type Block, isWord, renderBlocks, tokenize } from "~/domain/amending";

const BLOCKS = 1_400;
const WORDS = 110_000;
const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi xo zu cha pré tion eur ment".split(" ");
const VOCABULARY = 4_000;

export type Chance = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Chance, end: number): number => Math.floor(random() * end);

/** Few words are frequent, most are rare, as in any language. */
function word(random: Chance): string {
  let rank = Math.floor(VOCABULARY ** random());
  let made = "";
  do {
    made += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return made;
}

function sentence(random: Chance, length: number): string {
  const words = Array.from({ length }, () => word(random)).join(" ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const paragraph = (random: Chance, words: number): string =>
  Array.from({ length: Math.round(words / 17) }, () => sentence(random, 17)).join(" ");

/** A law-sized text: headings, paragraphs, lists. */
export function longText(random: Chance): string {
  const each = WORDS / BLOCKS;
  const blocks = Array.from({ length: BLOCKS }, (_, at) => {
    if (at % 20 === 0) return `## ${sentence(random, 5)}`;
    return at % 20 > 15 ? `- ${paragraph(random, each)}` : paragraph(random, each * 1.05);
  });
  return blocks.join("\n\n");
}

/** Some words of a block changed: each of them with this likelihood. */
function edited({ text }: Block, random: Chance, share: number): string {
  const tokens = tokenize(text).map((token) => (isWord(token) && random() < share ? word(random) : token));
  return tokens.join("");
}

/** The whole text as one member would have it: a passage changed, struck, added to, or moved. */
export function amendedText(base: readonly Block[], random: Chance): string {
  const at = below(random, base.length);
  const block = base[at];
  if (block === undefined) throw new Error("The text has no block.");
  const kind = random();
  const others = [...base.slice(0, at), ...base.slice(at + 1)];
  if (kind < 0.05) return renderBlocks(others);
  if (kind < 0.1) return renderBlocks(others.toSpliced(below(random, others.length), 0, block));
  const added = { ...block, text: block.kind === "heading" ? "## Ajout" : paragraph(random, 40) };
  if (kind < 0.2) return renderBlocks(base.toSpliced(at, 0, added));
  return renderBlocks(base.with(at, { ...block, text: edited(block, random, 0.05) }));
}

/** Every block rewritten: half of its words are others. */
export function rewritten(base: readonly Block[], random: Chance): string {
  return renderBlocks(base.map((block) => ({ ...block, text: edited(block, random, 0.5) })));
}
