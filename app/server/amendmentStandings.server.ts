import type { Kysely } from "kysely";
import { type Block, parseText, resultOf } from "~/domain/amending";
import { type Amendment, isOpen } from "~/domain/amendment";
import { identicalTo, type Standing, standingOn } from "~/domain/amendment-standing";
import { type CarryError, carryErrorOf } from "~/domain/amendment-text";
import type { Measure, MeasureVersion } from "~/domain/measure";
import { blocksOf } from "~/domain/measure-text";
import { findAmendment, listOpenAmendments } from "~db/amendments";
import { findVersion } from "~db/measures";
import type { Database } from "~db/schema";

/** A version of a measure that must be there. */
export async function versionOf(
  db: Kysely<Database>,
  measureId: string,
  version: number,
): Promise<MeasureVersion> {
  const found = await findVersion(db, measureId, version);
  if (!found) throw new Error(`measure ${measureId} lacks its version ${version}`);
  return found;
}

export function versionBlocks({ content, blockIds }: MeasureVersion): readonly Block[] {
  return blocksOf(content.body, blockIds);
}

/** How amendments of one measure, none of them a sub-amendment, stand on this version of its text. */
export async function standingsOn(
  db: Kysely<Database>,
  current: MeasureVersion,
  amendments: readonly Amendment[],
): Promise<readonly Standing[]> {
  const now = versionBlocks(current);
  const bases = new Map([[current.version, current]]);
  const standings: Standing[] = [];
  for (const { id, measureId, baseVersion, body } of amendments) {
    const version = bases.get(baseVersion) ?? (await versionOf(db, measureId, baseVersion));
    bases.set(baseVersion, version);
    const base = { body: version.content.body, blockIds: version.blockIds };
    standings.push(standingOn(now, { id, base, body }));
  }
  return standings;
}

/** Why an amendment could not change what it amends, as that is now; null when it can. */
export async function troubleOf(
  db: Kysely<Database>,
  amendment: Amendment,
  measure: Measure,
): Promise<CarryError | null> {
  const { id, parentId, baseBody, body } = amendment;
  const parent = parentId ? await findAmendment(db, parentId) : null;
  if (parent && !isOpen(parent)) return "passage-struck";
  const [standing] = parent
    ? [standingOn(parseText(parent.body), { id, base: { body: baseBody ?? "", blockIds: [] }, body })]
    : await standingsOn(db, await versionOf(db, measure.id, measure.version), [amendment]);
  return !standing || standing.status === "clean" ? null : carryErrorOf(standing.status);
}

/** How sub-amendments stand on what their parent makes of the text as it is now. */
export function standingsUnder(
  now: readonly Block[],
  parent: Standing,
  subs: readonly Amendment[],
): readonly Standing[] {
  const result = resultOf(now, parent);
  return subs.map(({ id, baseBody, body }) =>
    standingOn(result, { id, base: { body: baseBody ?? "", blockIds: [] }, body }),
  );
}

/** The other open amendments that ask for exactly what this one asks for, at the same place. */
export async function identicalAmong(
  db: Kysely<Database>,
  measure: Measure,
  amendment: Amendment,
): Promise<readonly Amendment[]> {
  if (amendment.parentId !== null) return [];
  const open = (await listOpenAmendments(db, measure.id)).filter(({ parentId }) => parentId === null);
  const current = await versionOf(db, measure.id, measure.version);
  const standings = await standingsOn(db, current, open);
  const mine = standings.find(({ id }) => id === amendment.id);
  const twins = mine ? identicalTo(mine, standings).map(({ id }) => id) : [];
  return open.filter(({ id }) => twins.includes(id));
}
