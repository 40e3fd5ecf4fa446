import type { Page } from "playwright";
import type { Choice } from "~/domain/voting";
import { press, reads, t, tick, write } from "./page";

type Question = "measure" | "plan";

/** Puts a measure or the plan to the vote, by the link on its page; returns the vote's address. */
export async function putsToTheVote(page: Page, from: string, kind: Question): Promise<string> {
  await page.goto(from);
  await page.locator(`main a[href*="/votes/new?kind=${kind}"]`).first().click();
  await press(page, t.vote.save);
  await reads(page, t.vote.done.prepared);
  return new URL(page.url()).pathname;
}

export async function opensTheVote(page: Page, vote: string): Promise<void> {
  await page.goto(`${vote}/open`);
  await press(page, t.vote.open);
  await reads(page, t.vote.done.opened);
}

/** Chooses, and stands before the page that repeats the choice in full words. */
export async function chooses(page: Page, vote: string, choice: Choice): Promise<void> {
  await page.goto(vote);
  await tick(page, "choice", choice);
  await press(page, t.vote.continue);
  await reads(page, t.vote.choiceInFull[choice]);
}

export async function votes(page: Page, vote: string, choice: Choice): Promise<void> {
  await chooses(page, vote, choice);
  await press(page, t.vote.confirm);
  await reads(page, t.vote.yourChoice(t.rule.choice[choice]));
}

/** Sends the same ballot twice at once, as an impatient hand does. */
export async function votesWithADoubleClick(page: Page, vote: string, choice: Choice): Promise<void> {
  await chooses(page, vote, choice);
  await page.getByRole("button", { name: t.vote.confirm, exact: true }).dblclick();
  await reads(page, t.vote.yourChoice(t.rule.choice[choice]));
}

export async function closesTheVote(page: Page, vote: string): Promise<void> {
  await page.goto(vote);
  await press(page, t.vote.close);
  await reads(page, t.vote.done.closed);
}

export async function writesThePlan(page: Page, base: string, foreword: string): Promise<void> {
  await page.goto(`${base}/plan/edit`);
  await write(page, { title: "Le plan de Poitiers", foreword, method: "Deux groupes, une plénière." });
  await press(page, t.common.save);
  await reads(page, t.plan.done.saved);
}

export async function publishesThePlan(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/plan/publish`);
  await press(page, t.plan.publish);
  await reads(page, t.plan.done.published);
}
