import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * The fonts that stand in where the text face (inside the compiler) has no glyph: other scripts, and signs.
 * Each gets a family name of ours, as long as its own, so that a font of the same name that happens to be
 * installed on the machine is never taken instead: the bytes of a plan must not depend on where it is written.
 */
const files = [
  { file: "dejavu-fonts-ttf/ttf/DejaVuSans.ttf", family: "DejaVu Sans", ours: "Plan Script" },
  {
    file: "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
    family: "Noto Emoji",
    ours: "Plan Signs",
  },
] as const;

export interface PdfFonts {
  readonly blobs: readonly Buffer[];
  /** Whether one of the fonts has a glyph for every character of the text. */
  readonly covers: (text: string) => boolean;
}

/** Reads the fonts from the installed packages. */
export function pdfFonts(): PdfFonts {
  const { resolve } = createRequire(import.meta.url);
  const fonts = files.map(({ file, family, ours }) => {
    const bytes = readFileSync(resolve(file));
    const codes = charactersOf(bytes);
    return { blob: renamed(bytes, family, ours), has: (text: string) => every(text, codes) };
  });
  return { blobs: fonts.map(({ blob }) => blob), covers: (text) => fonts.some(({ has }) => has(text)) };
}

/** Joiners, variation selectors and direction marks need no glyph. */
const needsGlyph = (character: string) => !/\p{Default_Ignorable_Code_Point}/u.test(character);

function every(text: string, codes: ReadonlySet<number>): boolean {
  return [...text].filter(needsGlyph).every((character) => codes.has(character.codePointAt(0) ?? 0));
}

/** A copy of the font whose name table says `to` for `from`; both have the same length. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(font);
  const { offset, length } = table(font, "name");
  const names = copy.subarray(offset, offset + length);
  for (const [old, new_] of [
    [Buffer.from(from, "latin1"), Buffer.from(to, "latin1")],
    [Buffer.from(from, "utf16le").swap16(), Buffer.from(to, "utf16le").swap16()],
  ] as const) {
    for (let at = names.indexOf(old); at >= 0; at = names.indexOf(old, at + old.length)) new_.copy(names, at);
  }
  return copy;
}

function table(font: Buffer, tag: string): { offset: number; length: number } {
  const count = font.readUInt16BE(4);
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    if (font.toString("latin1", record, record + 4) === tag) {
      return { offset: font.readUInt32BE(record + 8), length: font.readUInt32BE(record + 12) };
    }
  }
  throw new Error(`font without ${tag} table`);
}

/**
 * The characters that a font has glyphs for, from its `cmap` subtable of format 12.
 * Source: OpenType 1.9, "cmap — Character to Glyph Index Mapping Table".
 */
function charactersOf(font: Buffer): ReadonlySet<number> {
  const { offset } = table(font, "cmap");
  const codes = new Set<number>();
  const subtables = font.readUInt16BE(offset + 2);
  for (let record = offset + 4; record < offset + 4 + 8 * subtables; record += 8) {
    const subtable = offset + font.readUInt32BE(record + 4);
    if (font.readUInt16BE(subtable) !== 12) continue;
    const groups = font.readUInt32BE(subtable + 12);
    for (let group = subtable + 16; group < subtable + 16 + 12 * groups; group += 12) {
      const first = font.readUInt32BE(group);
      const last = font.readUInt32BE(group + 4);
      for (let code = first; code <= last; code++) codes.add(code);
    }
  }
  return codes;
}
