import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { type EncodedBody, encodeBody, pickEncoding } from "./encoding";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
const compressible = new Set([".css", ".js", ".json", ".svg", ".txt", ".webmanifest"]);

interface File {
  readonly path: string;
  readonly type: string;
  readonly immutable: boolean;
  body?: Promise<EncodedBody>;
}

/** The built files, read and compressed when the first reader asks: most of them nobody ever does. */
export class StaticFiles {
  readonly #files: ReadonlyMap<string, File>;

  private constructor(files: ReadonlyMap<string, File>) {
    this.#files = files;
  }

  static async load(root: string): Promise<StaticFiles> {
    const names = await readdir(root, { recursive: true, withFileTypes: true });
    const files = new Map<string, File>();
    for (const entry of names) {
      const type = types[extname(entry.name)];
      if (!entry.isFile() || !type) continue;
      const path = join(entry.parentPath, entry.name);
      const address = `/${path.slice(root.length).replaceAll("\\", "/")}`;
      // Built files carry a hash of their content in their name; the others may change with a release.
      files.set(address, { path, type, immutable: address.startsWith("/assets/") });
    }
    return new StaticFiles(files);
  }

  /** Answers if the path names a file; false otherwise. */
  answer(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    const file = this.#files.get(path);
    if (!file || (request.method !== "GET" && request.method !== "HEAD")) return false;
    void send(file, request, response);
    return true;
  }
}

async function send(file: File, request: IncomingMessage, response: ServerResponse): Promise<void> {
  file.body ??= encoded(file.path);
  const body = await file.body;
  const cache = file.immutable ? "public, max-age=31536000, immutable" : "public, max-age=3600";
  response.setHeader("Cache-Control", cache);
  response.setHeader("ETag", body.etag);
  if (request.headers["if-none-match"] === body.etag) {
    response.writeHead(304).end();
    return;
  }
  const { encoding, bytes } = pickEncoding(body, request.headers["accept-encoding"]);
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.writeHead(200, {
    "Content-Type": file.type,
    "Content-Length": bytes.length,
    Vary: "Accept-Encoding",
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

async function encoded(path: string): Promise<EncodedBody> {
  return encodeBody(await readFile(path), compressible.has(extname(path)));
}
