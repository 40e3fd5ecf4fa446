import { connect, type Socket } from "node:net";

export interface LoadOptions {
  readonly port: number;
  readonly clients: number;
  /** How many requests in all. */
  readonly requests: number;
  /** The bytes of the n-th request; a new connection is not opened between requests. */
  readonly request: (n: number) => string;
  /** Called with the status and the number of each answered request. */
  readonly answered?: (n: number, status: number, head: string) => void;
}

export interface LoadResult {
  readonly seconds: number;
  readonly perSecond: number;
  /** Sorted, in ms. */
  readonly latencies: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
}

/**
 * Clients on kept connections, each sending its next request when the last was answered. Written on bare
 * sockets: a client library would be slower than the servers it measures.
 */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const run = { next: 0, latencies: [] as number[], statuses: new Map<number, number>() };
  const began = performance.now();
  await Promise.all(Array.from({ length: options.clients }, () => client(options, run)));
  const seconds = (performance.now() - began) / 1_000;
  const latencies = run.latencies.sort((a, b) => a - b);
  return { seconds, perSecond: run.latencies.length / seconds, latencies, statuses: run.statuses };
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

interface Run {
  next: number;
  readonly latencies: number[];
  readonly statuses: Map<number, number>;
}

function client({ port, requests, request, answered }: LoadOptions, run: Run): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let current = -1;
    let sent = 0;
    const send = () => {
      current = run.next;
      run.next += 1;
      if (current >= requests) {
        socket.end();
        resolve();
        return;
      }
      sent = performance.now();
      socket.write(request(current));
    };
    socket.setNoDelay(true);
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("close", () => resolve());
    readAnswers(socket, (head) => {
      const status = Number(head.slice(9, 12));
      run.latencies.push(performance.now() - sent);
      run.statuses.set(status, (run.statuses.get(status) ?? 0) + 1);
      answered?.(current, status, head);
      send();
    });
  });
}

/** Calls back with the head of each answer once its body has come, whatever is in it. */
function readAnswers(socket: Socket, done: (head: string) => void): void {
  let kept: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    for (;;) {
      const end = kept.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = kept.toString("latin1", 0, end);
      const length = bodyEnd(head, kept, end + 4);
      if (length === null) return;
      kept = kept.subarray(length);
      done(head);
    }
  });
}

/** Where the body ends in the buffer, or null when it is not whole yet. */
function bodyEnd(head: string, kept: Buffer, start: number): number | null {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return start + Number(length) <= kept.length ? start + Number(length) : null;
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    const end = kept.indexOf("0\r\n\r\n", start);
    return end < 0 ? null : end + 5;
  }
  return start;
}

export function get(path: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${lines.join("")}\r\n`;
}

export function post(path: string, body: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const type = "Content-Type: application/x-www-form-urlencoded";
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\n${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${lines.join("")}\r\n${body}`;
}
