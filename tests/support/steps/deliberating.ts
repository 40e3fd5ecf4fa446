import type { Page } from "playwright";
import { follow, handOver, press, reads, select, t, tick, write } from "./page";

/** Drafts a measure; returns its address. */
export async function drafts(
  page: Page,
  base: string,
  measure: { readonly title: string; readonly body: string },
  axis?: string,
): Promise<string> {
  await page.goto(`${base}/measures/new`);
  await write(page, measure);
  if (axis !== undefined) await select(page, "axis", axis);
  await press(page, t.measureForm.saveDraft);
  await reads(page, t.measures.done.created);
  return new URL(page.url()).pathname;
}

export async function tables(page: Page, measure: string): Promise<void> {
  await page.goto(measure);
  await press(page, t.measures.actions.table);
  await reads(page, t.measures.done.tabled);
}

export async function opensToAmendments(page: Page, measure: string): Promise<void> {
  await page.goto(measure);
  await press(page, t.measures.actions.deliberate);
  await reads(page, t.measures.done.moved);
}

export async function freezes(page: Page, measure: string): Promise<void> {
  await page.goto(measure);
  await press(page, t.measures.actions.freeze);
  await reads(page, t.measures.done.moved);
}

/** Imports measures from a file, after having seen what it holds. */
export async function imports(page: Page, base: string, csv: string): Promise<void> {
  await page.goto(`${base}/measures/import`);
  await handOver(page, "mesures.csv", csv);
  await press(page, t.importing.check);
  await tick(page, "status", "tabled");
  await press(page, t.importing.confirm);
  await reads(page, t.measures.done.imported);
}

export async function comments(page: Page, measure: string, body: string): Promise<void> {
  await page.goto(measure);
  await follow(page, t.measures.actions.comment);
  await tick(page, "kind", "suggestion");
  await write(page, { body });
  await press(page, t.comments.publish);
  await reads(page, t.comments.done.added);
  await reads(page, body);
}

/** Amends the whole text of a measure, seeing the difference first; returns the amendment's address. */
export async function amends(
  page: Page,
  measure: string,
  amendment: { readonly body: string; readonly reasons: string },
): Promise<string> {
  await page.goto(`${measure}/amendments/new`);
  await write(page, amendment);
  await press(page, t.amendments.preview);
  await reads(page, t.amendments.previewTitle);
  await press(page, t.amendments.submit);
  await reads(page, t.amendments.done.proposed);
  return new URL(page.url()).pathname;
}

export async function cosigns(page: Page, amendment: string): Promise<void> {
  await page.goto(amendment);
  await press(page, t.amendments.cosign);
  await reads(page, t.amendments.done.cosigned);
}

export async function judgesAdmissible(page: Page, amendment: string): Promise<void> {
  await page.goto(amendment);
  await tick(page, "verdict", "admissible");
  await write(page, { judge_reason: "Il porte sur le texte de la mesure." });
  await press(page, t.amendments.judgeSubmit);
  await reads(page, t.amendments.done.judged);
}

export async function accepts(page: Page, amendment: string): Promise<void> {
  await page.goto(amendment);
  await press(page, t.amendments.accept);
  await reads(page, t.amendments.done.accepted);
}
