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

/**
 * Drafts are their panel's own: what becomes of them before they are tabled is nobody's news. Of what the close of
 * a vote sets off, the vote and the decision are told, each once.
 */
export function isNews({ action, from, to, thing }: Pick<JournalEntry, "action" | "from" | "to" | "thing">) {
  if (action === "vote.close") return thing.startsWith("vote:");
  if (action === "measure.decide") return to !== "voted";
  return action === "measure.table" || from !== "draft";
}
