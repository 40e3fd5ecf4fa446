import type { JournalEntry } from "./journal";

/** What the journal tells everybody who may read a convention. */
const forAll: readonly string[] = [
  "convention.move-phase",
  "session.add",
  "session.edit",
  "session.remove",
  "vote.open",
  "vote.close",
  "vote.annul",
  "plan.adopt",
  "plan.publish",
];

/** What it tells those who may read tabled measures. */
const forReaders: readonly string[] = [
  ...forAll,
  "measure.table",
  "measure.deliberate",
  "measure.freeze",
  "measure.decide",
  "measure.withdraw",
  "measure.merge",
  "amendment.propose",
  "amendment.accept",
];

/** The acts that are news, for readers who see tabled measures or not. */
export function newsActions(seesMeasures: boolean): readonly string[] {
  return seesMeasures ? forReaders : forAll;
}

/** Drafts are their panel's own: what becomes of them before they are tabled is nobody's news. */
export function isNews(entry: Pick<JournalEntry, "action" | "from">): boolean {
  return entry.action === "measure.table" || entry.from !== "draft";
}
