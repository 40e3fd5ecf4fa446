#!/usr/bin/env node
import { existsSync } from "node:fs";
import { palabre } from "../scripts/lib/palabre.mjs";
import { SERVER } from "../scripts/lib/paths.mjs";
import { main, Refusal } from "../scripts/lib/say.mjs";

await main(async (args) => {
  if (!existsSync(SERVER))
    throw new Refusal("Palabre is not built yet: run `npm run build` once, then try again.");
  await palabre(args);
});
