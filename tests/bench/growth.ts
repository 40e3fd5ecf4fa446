/** Growth: the same pages with 1 % of the data and with all of it (10,000 measures, 10 million ballots). */
import { startPalabre } from "~tests/support/palabre";
import { get, load, percentile } from "./support/load";
import { atMost, type Figure, fact, report, say } from "./support/report";
import { type Size, seed } from "./support/seed";

const small: Size = { members: 1_001, measures: 100, commentsEach: 100, votes: 100, adopted: 30 };
const large: Size = { members: 1_001, measures: 10_000, commentsEach: 100, votes: 10_000, adopted: 30 };
const REQUESTS = 120;

const paths = {
  convention: "",
  measures: "/measures",
  search: "/measures?q=57",
  searchOfACommonWord: "/measures?q=num%C3%A9ro",
  measure: "/measures/measure57",
  comments: "/measures/measure57/comments",
  votes: "/votes",
  vote: "/votes/openvote0000",
  closedVote: "/votes/vote7",
  amendments: "/amendments",
  plan: "/plan",
};

/** The median time of each page for somebody signed in (nothing comes from the cache), in ms. */
async function times(size: Size): Promise<Record<string, number>> {
  say(
    `${size.measures} measures, ${size.measures * size.commentsEach} comments, ${size.votes * (size.members - 1)} ballots`,
  );
  const data = await seed(size, say);
  const palabre = await startPalabre({ dataDir: data.dataDir, args: ["--empty"] });
  const port = Number(new URL(palabre.url).port);
  const medians: Record<string, number> = {};
  for (const [name, path] of Object.entries(paths)) {
    const request = get(`${data.base}${path}`, { Cookie: data.cookie(1) });
    const options = { port, clients: 1, request: () => request };
    await load({ ...options, requests: 40 });
    const run = await load({ ...options, requests: REQUESTS });
    if (run.statuses.get(200) !== REQUESTS)
      throw new Error(`${path} was answered ${[...run.statuses.keys()]}`);
    medians[name] = percentile(run.latencies, 0.5);
  }
  await palabre.stop();
  data.remove();
  return medians;
}

const few = await times(small);
const many = await times(large);
const figures: Figure[] = Object.keys(paths).flatMap((name) => {
  const [one, other] = [few[name] ?? 0, many[name] ?? 0];
  return [
    fact(`${name}Ms`, `${name}: with all of it`, other, "ms"),
    atMost(`${name}Ratio`, `${name}: beside 1 % of it`, other / one, "times", 2),
  ];
});
report("growth", figures);
