import type { IncomingMessage, ServerResponse } from "node:http";
import { comfortWord } from "~/domain/comfort";
import { AUTH_COOKIE } from "~/server/auth/auth.server";
import { readComfort } from "~/server/comfort.server";
import type { EventHub } from "~/server/events.server";
import { type EncodedBody, encodeBody, pickEncoding } from "./encoding";

const MAX_PAGES = 500;

interface CachedPage {
  readonly body: EncodedBody;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

/**
 * Pages as anonymous readers see them, kept compressed until something that they show changes. A page says
 * what it shows by a `Cache-Tag` header of event names; a page without one is never kept.
 */
export class PageCache {
  readonly #events: EventHub;
  readonly #pages = new Map<string, CachedPage>();
  readonly #byTag = new Map<string, Set<string>>();
  readonly #changedAt = new Map<string, number>();

  constructor(events: EventHub) {
    this.#events = events;
    events.listen((rows) => {
      for (const row of rows) {
        this.#changedAt.set(row.name, row.id);
        this.#drop(row.name);
      }
    });
  }

  /** Answers from the cache; false when the page must be made. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== "GET" || request.headers.cookie?.includes(AUTH_COOKIE)) return false;
    const page = this.#pages.get(keyOf(request.url ?? "/", request.headers.cookie));
    if (!page) return false;
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
    if (request.headers["if-none-match"] === page.body.etag) {
      response.writeHead(304).end();
      return true;
    }
    const { encoding, bytes } = pickEncoding(page.body, request.headers["accept-encoding"]);
    if (encoding) response.setHeader("Content-Encoding", encoding);
    response.setHeader("Content-Length", bytes.length);
    response.writeHead(200).end(bytes);
    return true;
  }

  /** Keeps a page that was begun when `began` was the last event, unless what it shows changed meanwhile. */
  async keep(
    request: Request,
    headers: Headers,
    bytes: Buffer,
    tags: readonly string[],
    began: number,
  ): Promise<void> {
    const body = await encodeBody(bytes, true, 6);
    headers.set("ETag", body.etag);
    // Browsers may keep the page and must ask each time whether it still holds.
    headers.set("Cache-Control", "public, no-cache");
    headers.set("Vary", "Accept-Encoding, Cookie");
    if (headers.has("Set-Cookie") || this.#changedSince(tags, began)) return;
    if (this.#pages.size >= MAX_PAGES) this.#forgetOldest();
    const url = new URL(request.url);
    const key = keyOf(url.pathname + url.search, request.headers.get("cookie") ?? undefined);
    this.#pages.set(key, { body, headers: Object.fromEntries(headers), tags });
    for (const tag of tags) this.#byTag.set(tag, (this.#byTag.get(tag) ?? new Set()).add(key));
  }

  #changedSince(tags: readonly string[], began: number): boolean {
    return tags.some((tag) => (this.#changedAt.get(tag) ?? 0) > began) || this.#events.lastId < began;
  }

  #drop(tag: string): void {
    for (const key of this.#byTag.get(tag) ?? []) this.#pages.delete(key);
    this.#byTag.delete(tag);
  }

  #forgetOldest(): void {
    const oldest = this.#pages.keys().next();
    if (!oldest.done) this.#pages.delete(oldest.value);
  }
}

/** Reading comfort is a cookie that changes the page; other cookies of anonymous readers do not. */
function keyOf(path: string, cookie: string | undefined): string {
  return `${comfortWord(readComfort(cookie))} ${path}`;
}
