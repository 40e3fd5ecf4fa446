import type { Transaction } from "kysely";
import {
  type Amendment,
  amendmentOfMeasureThing,
  amendmentThing,
  openAmendmentStatuses,
  ownerOf,
} from "~/domain/amendment";
import type { Convention } from "~/domain/convention";
import type { Measure } from "~/domain/measure";
import { type Action, may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findAmendment, lockMeasure } from "~db/amendments";
import { findConvention } from "~db/conventions";
import { findMeasure } from "~db/measures";
import type { Database } from "~db/schema";

export type AmendmentRefusal = "not-found" | "not-allowed" | "amendment-not-open";

export interface HeldAmendment {
  readonly convention: Convention;
  readonly measure: Measure;
  readonly amendment: Amendment;
}

/**
 * An amendment with its measure, held until the transaction ends, if this actor may do this to it. Who could have
 * done it before is told that somebody was faster.
 */
export async function amendmentFor(
  trx: Transaction<Database>,
  actor: Actor,
  action: Action,
  conventionId: string,
  amendmentId: string,
): Promise<Result<HeldAmendment, AmendmentRefusal>> {
  const known = await findAmendment(trx, amendmentId);
  if (known?.conventionId !== conventionId) return err("not-found");
  const held = await holdAmendment(trx, known);
  const convention = await findConvention(trx, conventionId);
  if (!held || !convention) return err("not-found");
  const { amendment, measure } = held;
  const thing =
    action === "amendment.accept"
      ? amendmentOfMeasureThing(amendment, { authorIds: await deciders(trx, amendment, measure) }, convention)
      : amendmentThing(amendment, convention);
  if (may(actor, action, thing)) return ok({ convention, measure, amendment });
  const tooLate = openAmendmentStatuses.some((state) => may(actor, action, { ...thing, state }));
  return err(tooLate ? "amendment-not-open" : "not-allowed");
}

/** Always the measure first: whoever holds both takes them in the same order. */
export async function holdAmendment(trx: Transaction<Database>, { id, measureId }: Amendment) {
  await lockMeasure(trx, measureId);
  const measure = await findMeasure(trx, measureId);
  const amendment = await findAmendment(trx, id);
  return measure && amendment ? { measure, amendment } : null;
}

/** Who may take an amendment up without a vote: the authors of what it changes. */
async function deciders(
  trx: Transaction<Database>,
  amendment: Amendment,
  measure: Measure,
): Promise<readonly string[]> {
  const parent = amendment.parentId && (await findAmendment(trx, amendment.parentId));
  return parent ? [ownerOf(parent)] : measure.authorIds;
}
