import type { IncomingMessage, ServerResponse } from "node:http";
import type { App } from "~/server/app.server";
import type { EventRow } from "~/server/events.server";

const HEARTBEAT_MS = 25_000;
const MAX_TOPICS = 50;

interface Stream {
  readonly topics: ReadonlySet<string>;
  readonly response: ServerResponse;
}

/**
 * Server-sent events: browsers hear the names of what changed, never the data, and load their page again.
 * Who reconnects with Last-Event-ID hears at once if something changed meanwhile.
 */
export class EventStreams {
  readonly #app: App;
  readonly #streams = new Set<Stream>();
  readonly #byTopic = new Map<string, Set<Stream>>();
  readonly #heartbeat: NodeJS.Timeout;

  constructor(app: App) {
    this.#app = app;
    app.events.listen((events) => this.#publish(events));
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  async open(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const topics = new Set(
      (url.searchParams.get("topics") ?? "").split(",").filter(Boolean).slice(0, MAX_TOPICS),
    );
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(`retry: 2000\nid: ${this.#app.events.lastId}\n\n`);
    const stream = { topics, response };
    this.#add(stream);
    request.on("close", () => this.#remove(stream));
    await this.#catchUp(stream, Number(request.headers["last-event-id"]));
  }

  closeAll(): void {
    clearInterval(this.#heartbeat);
    for (const stream of this.#streams) stream.response.end();
    this.#streams.clear();
  }

  get size(): number {
    return this.#streams.size;
  }

  async #catchUp(stream: Stream, last: number): Promise<void> {
    if (!Number.isSafeInteger(last) || last <= 0) return;
    const missed = await this.#app.events.since(last);
    const names = missed.filter((event) => stream.topics.has(event.name));
    const newest = missed.at(-1);
    if (names.length > 0 && newest)
      send(
        stream,
        newest.id,
        names.map((event) => event.name),
      );
  }

  #publish(events: readonly EventRow[]): void {
    const last = events.at(-1)?.id ?? 0;
    const names = new Map<Stream, Set<string>>();
    for (const event of events) {
      for (const stream of this.#byTopic.get(event.name) ?? []) {
        const known = names.get(stream) ?? new Set();
        names.set(stream, known.add(event.name));
      }
    }
    for (const [stream, changed] of names) send(stream, last, [...changed]);
  }

  #beat(): void {
    for (const stream of this.#streams) stream.response.write(":\n\n");
  }

  #add(stream: Stream): void {
    this.#streams.add(stream);
    for (const topic of stream.topics) {
      const streams = this.#byTopic.get(topic) ?? new Set();
      this.#byTopic.set(topic, streams.add(stream));
    }
  }

  #remove(stream: Stream): void {
    this.#streams.delete(stream);
    for (const topic of stream.topics) {
      const streams = this.#byTopic.get(topic);
      streams?.delete(stream);
      if (streams?.size === 0) this.#byTopic.delete(topic);
    }
  }
}

function send(stream: Stream, id: number, names: readonly string[]): void {
  stream.response.write(`id: ${id}\nevent: changed\ndata: ${names.join(" ")}\n\n`);
}
