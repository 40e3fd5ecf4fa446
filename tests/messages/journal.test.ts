import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newsActions } from "~/domain/news";
import { languages, messages } from "~/messages";

/** Every act that a use case writes in the journal. */
function writtenActs(): string[] {
  const files = readdirSync("app/server", { recursive: true, encoding: "utf8" });
  const sources = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`app/server/${file}`, "utf8"));
  const acts = sources.flatMap((source) => [
    ...source.matchAll(/\baction:? (?:= )?(?:[^"\n]*\? "[a-z.-]+" : )?"([a-z]+\.[a-z-]+)"/g),
  ]);
  return [...new Set(acts.map(([, act]) => act ?? ""))].sort();
}

describe("the journal in words", () => {
  it.each(writtenActs())("says %s in every language", (act) => {
    for (const language of languages) expect(messages(language).journal.actions[act]).toBeTruthy();
  });

  it("finds the acts that use cases write", () => {
    expect(writtenActs()).toContain("convention.move-phase");
  });

  it("has words for all news", () => {
    for (const act of newsActions(true)) expect(messages("fr").journal.said(act)).not.toBe(act);
  });

  it("knows the same acts in every language", () => {
    const [fr, en] = languages.map((language) => Object.keys(messages(language).journal.actions).sort());
    expect(en).toEqual(fr);
  });
});
