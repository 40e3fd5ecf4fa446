/** Weight: elements, requests, bytes and EcoIndex of the reading pages; `--write` for the product's own page. */
import { writeFileSync } from "node:fs";
import { ecoindex, type PageWeight } from "~/domain/ecoindex";
import { newPerson, openBrowser } from "~tests/support/browser";
import { startPalabre } from "~tests/support/palabre";
import { atLeast, atMost, type Figure, report } from "./support/report";
import { seed } from "./support/seed";

const data = await seed({ members: 40, measures: 60, commentsEach: 20, votes: 2, adopted: 39 });
const palabre = await startPalabre({ dataDir: data.dataDir, args: ["--empty"] });
const browser = await openBrowser();
const pages = {
  home: "/fr",
  convention: data.base,
  measures: `${data.base}/measures`,
  measure: `${data.base}/measures/measure41`,
  plan: `${data.base}/plan`,
};

interface Loaded {
  readonly elements: number;
  readonly requests: number;
  readonly kB: number;
  readonly scriptKB: number;
}

/** A page loaded by a browser that has nothing of it yet. */
async function open(path: string): Promise<Loaded> {
  const { page, context } = await newPerson(browser, { url: palabre.url });
  const sizes: { type: string; bytes: number }[] = [];
  page.on("requestfinished", (request) => {
    // The stream of changes is no weight of the page: it stays open and says nothing.
    if (request.resourceType() === "eventsource") return;
    void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      sizes.push({ type: request.resourceType(), bytes: responseBodySize + responseHeadersSize });
    });
  });
  await page.goto(path, { waitUntil: "load" });
  await page.waitForTimeout(800);
  const elements = await page.locator("*").count();
  await context.close();
  const sum = (all: typeof sizes) => all.reduce((total, { bytes }) => total + bytes, 0) / 1_000;
  return {
    elements,
    requests: sizes.length,
    kB: sum(sizes),
    scriptKB: sum(sizes.filter((one) => one.type === "script")),
  };
}

const figures: Figure[] = [];
const weights: PageWeight[] = [];
for (const [name, path] of Object.entries(pages)) {
  const { elements, requests, kB, scriptKB } = await open(path);
  const index = ecoindex(elements, requests, kB);
  weights.push({ page: name as PageWeight["page"], elements, requests, kB: tenth(kB), index: tenth(index) });
  const about = name === "home" ? "the home page" : `${name} page`;
  figures.push(
    atMost(`${name}Elements`, `${about}: elements`, elements, "", 300),
    atMost(`${name}Requests`, `${about}: requests`, requests, "", 8),
    atMost(`${name}KB`, `${about}: compressed, all told`, kB, "kB", 60),
    atMost(`${name}Scripts`, `${about}: scripts`, scriptKB, "kB", 15),
    atLeast(`${name}EcoIndex`, `${about}: EcoIndex`, index, "", 81),
  );
}
await browser.close();
await palabre.stop();
data.remove();
if (process.argv.includes("--write")) {
  const statement = { measuredOn: new Date().toISOString().slice(0, 10), pages: weights };
  writeFileSync("app/statements/weight.json", `${JSON.stringify(statement, null, 2)}\n`);
}
report("weight", figures);

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
