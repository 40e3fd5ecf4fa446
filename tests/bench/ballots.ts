/** Ballots: durable ones a second through the product's own form, and by the use case alone. */
import { pino } from "pino";
import { createApp } from "~/server/create.server";
import { readSettings } from "~/server/settings.server";
import { castOwnBallot } from "~/server/votes.server";
import { readTally, recount } from "~db/ballots";
import { openDatabase } from "~db/connection";
import { startPalabre } from "~tests/support/palabre";
import { get, load, percentile, post } from "./support/load";
import { startRawServer } from "./support/process";
import { atLeast, atMost, fact, report, say } from "./support/report";
import { seed } from "./support/seed";

const CLIENTS = 32;
const VOTERS = 8_000;
const WARM_UP = 2_000;

/** The tally, checked against the ballots themselves. */
async function countedIn(dataDir: string, voteId: string): Promise<number> {
  const db = openDatabase({ dataDir });
  const [tally, again] = [await readTally(db, voteId), await recount(db, voteId)];
  await db.destroy();
  if (JSON.stringify(tally) !== JSON.stringify(again)) throw new Error("the tally and the ballots disagree");
  return again.for;
}

async function overHttp() {
  const data = await seed({ members: VOTERS + WARM_UP + 1, measures: 5, commentsEach: 1, votes: 0 });
  const palabre = await startPalabre({ dataDir: data.dataDir, args: ["--empty"] });
  const port = Number(new URL(palabre.url).port);
  const path = `${data.base}/votes/${data.openVoteId}/ballot`;
  const ballot = (voter: number) => post(path, "choice=for", { Cookie: data.cookie(voter) });
  await load({ port, clients: CLIENTS, requests: WARM_UP, request: (n) => ballot(VOTERS + n + 1) });
  const run = await load({ port, clients: CLIENTS, requests: VOTERS, request: (n) => ballot(n + 1) });
  await palabre.stop();
  const counted = await countedIn(data.dataDir, data.openVoteId);
  data.remove();
  if (run.statuses.get(303) !== VOTERS || counted !== VOTERS + WARM_UP) {
    throw new Error(`${run.statuses.get(303)} of ${VOTERS} ballots acknowledged, ${counted} counted`);
  }
  return run;
}

async function byUseCase(): Promise<number> {
  const data = await seed({ members: VOTERS + 1, measures: 5, commentsEach: 1, votes: 0 });
  const app = await createApp(readSettings({ DATA_DIR: data.dataDir }), pino({ level: "silent" }));
  let next = 1;
  const caller = async () => {
    for (let n = next++; n <= VOTERS; n = next++) {
      const actor = {
        personId: `person${n}`,
        memberId: `member${n}`,
        role: "member",
        panelIds: [],
        administrator: false,
      } as const;
      const cast = await castOwnBallot(app, actor, data.openVoteId, "for");
      if (!cast.ok) throw new Error(cast.error);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, caller));
  const seconds = (performance.now() - began) / 1_000;
  await app.close();
  const counted = await countedIn(data.dataDir, data.openVoteId);
  data.remove();
  if (counted !== VOTERS) throw new Error(`${counted} of ${VOTERS} ballots counted`);
  return VOTERS / seconds;
}

say(`${VOTERS} voters, ${CLIENTS} clients, one process, synchronous FULL`);
const http = await overHttp();
const raw = await startRawServer();
const baseline = await load({ port: raw.port, clients: CLIENTS, requests: 60_000, request: () => get("/") });
raw.stop();
const alone = await byUseCase();
report("ballots", [
  atLeast("perSecond", "ballots through the form, signed in", http.perSecond, "a second", 500),
  atMost("p99", "p99 of their answers", percentile(http.latencies, 0.99), "ms", 150),
  atLeast("useCase", "ballots by the use case alone, 32 callers", alone, "a second", 2_000),
  fact("raw", "raw node:http, 20 kB", baseline.perSecond, "requests a second"),
  fact("ratio", "ballots beside the raw server", (100 * http.perSecond) / baseline.perSecond, "%"),
]);
