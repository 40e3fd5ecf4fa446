/** A mail as a test wants to read it. */
export interface Mail {
  /** Those it was handed over for (the envelope). */
  readonly to: readonly string[];
  readonly subject: string;
  /** Lower-case names; the last of a repeated one. */
  readonly headers: ReadonlyMap<string, string>;
  /** The plain text. */
  readonly text: string;
  /** The page, where there is one. */
  readonly html: string;
}

/** Reads what Nodemailer writes: one text, or the first plain text of several parts. */
export function parseMail(source: string, to: readonly string[]): Mail {
  const { headers, body } = split(source);
  return {
    to,
    subject: decodeWords(headers.get("subject") ?? ""),
    headers,
    text: textOf("text/plain", headers, body).trim(),
    html: textOf("text/html", headers, body),
  };
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const normal = source.replaceAll("\r\n", "\n");
  const end = normal.indexOf("\n\n");
  const head = end < 0 ? normal : normal.slice(0, end);
  const lines = head.replace(/\n[ \t]+/g, " ").split("\n");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { headers, body: end < 0 ? "" : normal.slice(end + 2) };
}

function textOf(wanted: string, headers: ReadonlyMap<string, string>, body: string): string {
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) return type.startsWith(wanted) ? decodeBody(body, headers) : "";
  const parts = body.split(`--${boundary}`).slice(1, -1);
  for (const part of parts) {
    const inner = split(part.replace(/^\n/, ""));
    const found = textOf(wanted, inner.headers, inner.body);
    if (found) return found;
  }
  return "";
}

function decodeBody(body: string, headers: ReadonlyMap<string, string>): string {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding === "quoted-printable") return decodeQuoted(body.replace(/=\n/g, ""));
  return body;
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=` (RFC 2047); blanks between two encoded words do not count. */
function decodeWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : decodeQuoted(word.replaceAll("_", " ")),
    );
}
