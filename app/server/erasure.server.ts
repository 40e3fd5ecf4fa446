import { err, ok, type Result } from "~/domain/result";
import { emptyComments, eraseAccountRows, pagesNaming } from "~db/erasure";
import { countAdministrators } from "~db/people";
import { listPlaces } from "~db/places";
import { leave, listRoster } from "~db/roster";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";
import { change } from "./change.server";

export type ErasureRefusal = "last-administrator" | "last-facilitator";

/** Why somebody cannot have their account erased yet, or null: nobody else could go on with their work. */
export async function whyNotErase(db: App["db"], person: Person): Promise<ErasureRefusal | null> {
  if (person.administrator && (await countAdministrators(db)) === 1) return "last-administrator";
  for (const { conventionId, role, leftAt } of await listPlaces(db, person.id)) {
    if (role !== "facilitator" || leftAt !== null) continue;
    const roster = await listRoster(db, conventionId);
    if (roster.filter((member) => member.role === "facilitator").length === 1) return "last-facilitator";
  }
  return null;
}

/**
 * Erases somebody's account (GDPR, art. 17): nothing says any more who they were, and nothing that was counted
 * changes, since rolls, ballots and tallies name a place, not a person.
 *
 * @param withComments also empties what they wrote in comments
 */
export async function eraseAccount(
  app: App,
  person: Person,
  withComments: boolean,
): Promise<Result<null, ErasureRefusal>> {
  return change(app, person.id, async (trx, notes) => {
    const refusal = await whyNotErase(trx, person);
    if (refusal) return err(refusal);
    const places = await listPlaces(trx, person.id);
    const memberIds = places.map(({ memberId }) => memberId);
    for (const { conventionId, name } of await pagesNaming(trx, memberIds)) notes.changed(conventionId, name);
    if (withComments) await emptyComments(trx, memberIds);
    await eraseAccountRows(trx, person, notes.now);
    for (const { conventionId, memberId, role, leftAt } of places) {
      if (leftAt === null) await leave(trx, memberId, notes.now);
      const entry = { action: "member.erase", thing: `member:${memberId}`, from: role, to: "left" };
      notes.journal(conventionId, entry);
      notes.changed(conventionId, `people:${conventionId}`, `convention:${conventionId}`);
    }
    notes.journal(null, { action: "person.erase", thing: `person:${person.id}`, detail: { withComments } });
    return ok(null);
  });
}
