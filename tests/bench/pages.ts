/** Pages: what a request costs, signed in and anonymous, beside a raw server; memory. */
import { setTimeout as sleep } from "node:timers/promises";
import { startPalabre } from "~tests/support/palabre";
import { get, type LoadResult, load } from "./support/load";
import { cpuOf, memoryOf, startRawServer } from "./support/process";
import { atLeast, atMost, fact, report, say } from "./support/report";
import { seed } from "./support/seed";

const CLIENTS = 8;
/** The compiler of the machine's code works on its own thread for the first thousands of requests. */
const WARM_UP = 2;
/** A server that has just started still holds what starting needed. */
const AT_REST_MS = 3_000;

const data = await seed({ members: 40, measures: 60, commentsEach: 75, votes: 2, adopted: 39 });
const palabre = await startPalabre({ dataDir: data.dataDir, args: ["--empty"] });
const raw = await startRawServer();
const port = Number(new URL(palabre.url).port);
await sleep(AT_REST_MS);
const idle = memoryOf(palabre.pid);

interface Measured {
  readonly run: LoadResult;
  readonly cpu: number;
}

/** Requests of one address, warmed up; CPU-ms of the server for each. */
async function measure(
  at: number,
  pid: number,
  request: string,
  requests: number,
  status = 200,
): Promise<Measured> {
  const options = { port: at, clients: CLIENTS, request: () => request };
  await load({ ...options, requests: Math.ceil(requests * WARM_UP) });
  const before = cpuOf(pid);
  const run = await load({ ...options, requests });
  const others = [...run.statuses.keys()].filter((one) => one !== status);
  if (others.length > 0)
    throw new Error(`${request.split("\r\n")[0]} was answered with ${others.join(", ")}`);
  return { run, cpu: (cpuOf(pid) - before) / requests };
}

const member = { Cookie: data.cookie(1), "Accept-Encoding": "br" };
const comments = await measure(
  port,
  palabre.pid,
  get(`${data.base}/measures/measure41/comments`, member),
  1_500,
);
say(`comments: ${comments.cpu.toFixed(2)} CPU-ms`);
const reading = await measure(port, palabre.pid, get(`${data.base}/measures/measure41`, member), 2_000);
const list = await measure(port, palabre.pid, get(`${data.base}/measures?q=atelier`, member), 1_000);
const rawRun = await measure(raw.port, raw.pid, get("/"), 40_000);
const anonymous = { "Accept-Encoding": "br" };
const page = `${data.base}/plan`;
const cached = await measure(port, palabre.pid, get(page, anonymous), 20_000);
let etag = "";
await load({
  port,
  clients: 1,
  requests: 1,
  request: () => get(page, anonymous),
  answered: (_n, _status, head) => {
    etag = /\r\netag: ([^\r]+)/i.exec(head)?.[1] ?? "";
  },
});
const unchanged = await measure(
  port,
  palabre.pid,
  get(page, { ...anonymous, "If-None-Match": etag }),
  30_000,
  304,
);
const loaded = memoryOf(palabre.pid);
await palabre.stop();
raw.stop();
data.remove();

const ratio = (one: Measured) => (100 * one.run.perSecond) / rawRun.run.perSecond;
report("pages", [
  atMost("commentsCpu", "75 comments, signed in, not cached", comments.cpu, "CPU-ms a request", 3),
  fact("readingCpu", "a measure's reading page, signed in", reading.cpu, "CPU-ms a request"),
  fact("searchCpu", "a search in the list of measures, signed in", list.cpu, "CPU-ms a request"),
  fact("raw", "raw node:http, 20 kB", rawRun.run.perSecond, "requests a second"),
  atLeast("anonymous", "the plan, anonymous, beside the raw server", ratio(cached), "%", 25),
  atLeast("unchanged", "the same, 304, beside the raw server", ratio(unchanged), "%", 35),
  atMost("memoryIdle", "memory, idle", idle, "MB", 100),
  atMost("memoryLoaded", "memory, loaded", loaded, "MB", 250),
]);
