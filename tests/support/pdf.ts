import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

/** A PDF with its compressed streams opened, one character a byte. */
export function openedPdf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString("latin1");
  return text.replace(
    /(\/FlateDecode[\s\S]*?>>\s*stream\r?\n)([\s\S]*?)(\r?\nendstream)/gu,
    (whole, head, body, tail) => {
      try {
        return head + inflateSync(Buffer.from(body, "latin1")).toString("latin1") + tail;
      } catch {
        return whole;
      }
    },
  );
}

/** The titles of the bookmarks, in the order of the file. */
export function bookmarks(pdf: Uint8Array): readonly string[] {
  const items = openedPdf(pdf).matchAll(/\/Title\s*(?:\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-F]*)>)/giu);
  return Array.from(items, ([, plain = "", hex]) =>
    pdfString(hex === undefined ? unescaped(plain) : Buffer.from(hex, "hex")),
  );
}

function unescaped(text: string): Buffer {
  const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  return Buffer.from(
    text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/gu, (_, octal, other) =>
      octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (controls[other] ?? other),
    ),
    "latin1",
  );
}

function pdfString(bytes: Buffer): string {
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return wide ? Buffer.from(bytes.subarray(2)).swap16().toString("utf16le") : bytes.toString("latin1");
}

/** What a program of the machine prints about a PDF; `null` if it is not installed. */
export function askAbout(pdf: Uint8Array, program: string, args: readonly string[]): string | null {
  const folder = mkdtempSync(join(tmpdir(), "palabre-pdf-"));
  try {
    const file = join(folder, "plan.pdf");
    writeFileSync(file, pdf);
    const answer = spawnSync(
      program,
      args.map((arg) => (arg === "FILE" ? file : arg)),
      { encoding: "utf8" },
    );
    return answer.error ? null : `${answer.stdout}${answer.stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
