/** Files as spreadsheets write them, made in code. */
export const encodings = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

const windows1252: Readonly<Record<string, number>> = { "€": 0x80, "…": 0x85, œ: 0x9c, "’": 0x92, "–": 0x96 };

export function encode(text: string, encoding: Encoding = "utf-8"): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === "windows-1252") {
    return Uint8Array.from(text, (letter) => windows1252[letter] ?? letter.charCodeAt(0));
  }
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of [0xfeff, ...units(text)].entries())
    view.setUint16(2 * i, unit, encoding === "utf-16le");
  return bytes;
}

function units(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

export type Quoting = "all" | "needed";

export function csv(
  rows: readonly (readonly string[])[],
  delimiter = ";",
  quoting: Quoting = "needed",
  end = "\r\n",
): string {
  const cell = (text: string) => {
    const needed = /[",;\t\r\n]|^\s|\s$/.test(text);
    return quoting === "all" || needed ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(delimiter) + end).join("");
}
