import { expect, test } from "vitest";
import { readTally, recount } from "~db/ballots";
import { openDatabase } from "~db/connection";
import { seed } from "~tests/bench/support/seed";
import { killWhileVoting } from "~tests/support/kills";
import { startPalabre } from "~tests/support/palabre";

const VOTERS = 4_000;

test.each([400, 1_100])(
  "a process killed after %i ms of voting by 32 clients has lost and doubled nothing",
  async (afterMs) => {
    const data = await seed({ members: VOTERS + 1, measures: 2, commentsEach: 1, votes: 0 });
    const palabre = await startPalabre({ dataDir: data.dataDir, args: ["--empty"] });
    const acknowledged = await killWhileVoting(palabre, data, VOTERS, afterMs);
    const again = await startPalabre({ dataDir: data.dataDir, args: ["--empty"] });
    expect(await again.stop()).toBe(0);

    const db = openDatabase({ dataDir: data.dataDir });
    const ballots = await db
      .selectFrom("ballot")
      .select("member_id")
      .where("vote_id", "=", data.openVoteId)
      .execute();
    const stored = new Set(ballots.map((ballot) => ballot.member_id));
    expect(acknowledged.filter((voter) => !stored.has(`member${voter}`))).toEqual([]);
    expect(stored.size).toBe(ballots.length);
    expect(await readTally(db, data.openVoteId)).toEqual(await recount(db, data.openVoteId));
    await db.destroy();
    data.remove();
  },
);
