/** Faults: the process killed while 32 clients vote; nothing acknowledged is lost, nothing counted twice. */
import { readTally, recount } from "~db/ballots";
import { openDatabase } from "~db/connection";
import { killWhileVoting } from "~tests/support/kills";
import { startPalabre } from "~tests/support/palabre";
import { atLeast, atMost, fact, report, say } from "./support/report";
import { seed } from "./support/seed";

const KILLS = 10;
const VOTERS = 6_000;

let lost = 0;
let doubled = 0;
let acknowledged = 0;
for (let kill = 1; kill <= KILLS; kill += 1) {
  const data = await seed({ members: VOTERS + 1, measures: 5, commentsEach: 1, votes: 0 });
  const first = await startPalabre({ dataDir: data.dataDir, args: ["--empty"] });
  const answered = await killWhileVoting(first, data, VOTERS, 200 + 150 * kill);
  const again = await startPalabre({ dataDir: data.dataDir, args: ["--empty"] });
  await again.stop();
  const db = openDatabase({ dataDir: data.dataDir });
  const stored = await db
    .selectFrom("ballot")
    .select("member_id")
    .where("vote_id", "=", data.openVoteId)
    .execute();
  const members = new Set(stored.map((row) => row.member_id));
  const [tally, counted] = [await readTally(db, data.openVoteId), await recount(db, data.openVoteId)];
  await db.destroy();
  data.remove();
  lost += answered.filter((voter) => !members.has(`member${voter}`)).length;
  doubled += Math.abs(tally.for - counted.for) + stored.length - members.size;
  acknowledged += answered.length;
  say(`kill ${kill}: ${answered.length} acknowledged, ${stored.length} stored`);
}
report("faults", [
  fact("kills", "times the process was killed while 32 clients voted", KILLS, ""),
  atLeast("acknowledged", "ballots acknowledged before the kills", acknowledged, "", 1),
  atMost("lost", "acknowledged ballots that were lost", lost, "", 0),
  atMost("doubled", "ballots doubled, or counted otherwise than stored", doubled, "", 0),
]);
