import { palabre } from "./lib/palabre.mjs";
import { main } from "./lib/say.mjs";
import { setUp } from "./lib/setup.mjs";

await main(async (args) => {
  await setUp();
  await palabre(["start", ...args]);
});
