import { fileLimits } from "../measure-limits";
import { type ImportError, importError, wholeFile } from "./errors";
import { notData, notText } from "./file-kinds";

export type Decoded =
  | { readonly text: string; readonly errors: readonly [] }
  | { readonly text: null; readonly errors: readonly ImportError[] };

const shownBreaks = 100;
const replacement = "\uFFFD";

/**
 * The text of a file that people made with a spreadsheet or a program: UTF-8 (byte order mark or not),
 * UTF-16 with its mark, else Windows-1252. Line ends become "\n".
 * Refuses what is too large, empty, no text at all, or broken (each place of broken UTF-8 is named).
 */
export function decodeFile(bytes: Uint8Array, fileName = ""): Decoded {
  if (bytes.length > fileLimits.bytes) {
    const params = { limit: fileLimits.bytes, size: bytes.length };
    return refused(importError("file-too-large", wholeFile, "", params));
  }
  const kind = notText(bytes, fileName);
  if (kind) return refused(importError(kind, wholeFile));
  const decoded = decodeBytes(bytes);
  if (decoded.text === null) return decoded;
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (text.trim() === "") return refused(importError("file-empty", wholeFile));
  const other = notData(text);
  return other ? refused(importError(other, wholeFile)) : { text, errors: [] };
}

function refused(...errors: readonly ImportError[]): Decoded {
  return { text: null, errors };
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict("utf-16be", bytes);
  const utf8 = strict("utf-8", bytes);
  return utf8.text === null ? decodeOther(bytes) : utf8;
}

function strict(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), errors: [] };
  } catch {
    return refused(importError("broken-encoding", wholeFile));
  }
}

/**
 * Not UTF-8. French text in Windows-1252 holds next to no valid UTF-8 sequence, so a file where these
 * outnumber the broken bytes is UTF-8 that was damaged: reading it as Windows-1252 would import "Ã©".
 */
function decodeOther(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const others = lenient.match(/[^\0-\x7f]/gu) ?? [];
  const broken = others.filter((character) => character === replacement).length;
  if (others.length - broken > broken) return refused(...brokenPlaces(lenient));
  const text = new TextDecoder("windows-1252").decode(bytes);
  if (text.includes("\0")) return refused(importError("file-is-binary", wholeFile));
  // The five bytes that Windows-1252 leaves undefined come out as C1 controls.
  if (/[\x80-\x9f]/.test(text)) return refused(importError("broken-encoding", wholeFile));
  return { text, errors: [] };
}

function brokenPlaces(text: string): readonly ImportError[] {
  const errors: ImportError[] = [];
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const column = line.indexOf(replacement);
    if (column < 0) continue;
    const place = { line: index + 1, column: column + 1, columnName: null };
    errors.push(importError("broken-utf8", place, line.slice(Math.max(0, column - 20), column + 20)));
    if (errors.length === shownBreaks) break;
  }
  return errors;
}
