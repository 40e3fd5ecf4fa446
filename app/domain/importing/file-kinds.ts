import type { ImportErrorCode } from "./errors";

/** First bytes of what people send by mistake (hexadecimal; `..` is any byte). */
const signatures: readonly (readonly [string, ImportErrorCode])[] = [
  ["d0cf11e0a1b11ae1", "file-is-spreadsheet"], // xls and other old Office files
  ["1f8b", "file-is-archive"],
  ["377abcaf271c", "file-is-archive"],
  ["526172211a07", "file-is-archive"],
  ["255044462d", "file-is-document"], // PDF
  ["7b5c727466", "file-is-document"], // RTF
  ["89504e470d0a1a0a", "file-is-image"],
  ["ffd8ff", "file-is-image"],
  ["474946383761", "file-is-image"],
  ["474946383961", "file-is-image"],
  ["52494646........57454250", "file-is-image"], // WebP
  ["49492a00", "file-is-image"], // TIFF
  ["4d4d002a", "file-is-image"],
];
const zip = "504b0304";
/** Names of entries at the start of a zip that tell what it is. */
const zipContents: readonly (readonly [RegExp, ImportErrorCode])[] = [
  [/xl\/|opendocument\.spreadsheet/, "file-is-spreadsheet"],
  [/word\/|opendocument\.text/, "file-is-document"],
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  const pairs = signature.match(/../g) ?? [];
  return pairs.every((pair, i) => pair === ".." || bytes[i] === Number.parseInt(pair, 16));
}

/** Why these bytes are surely no text, or null. Looks at the first bytes only. */
export function notText(bytes: Uint8Array, fileName: string): ImportErrorCode | null {
  if (startsWith(bytes, zip)) return zipKind(bytes, fileName);
  return signatures.find(([signature]) => startsWith(bytes, signature))?.[1] ?? null;
}

function zipKind(bytes: Uint8Array, fileName: string): ImportErrorCode {
  if (/\.(xlsx|xlsm|xlsb|ods)$/i.test(fileName)) return "file-is-spreadsheet";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return zipContents.find(([pattern]) => pattern.test(start))?.[1] ?? "file-is-archive";
}

/** Why this text is no table and no JSON, or null: web pages, drawings, what holds control characters. */
export function notData(text: string): ImportErrorCode | null {
  const start = text.slice(0, 1000).trimStart();
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?(<!doctype svg|<svg[\s>])/i.test(start))
    return "file-is-image";
  if (/^<(!doctype|html|head|body|\?xml|!--|table|div|p|meta)/i.test(start)) return "file-is-web-page";
  return text.includes("\0") ? "file-is-binary" : null;
}
