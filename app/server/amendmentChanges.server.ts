import type { Transaction } from "kysely";
import {
  type Amendment,
  amendmentOfMeasureThing,
  amendmentThing,
  type FallReason,
  fallReasonOf,
  openAmendmentStatuses,
} from "~/domain/amendment";
import { type CarryError, carryOnto } from "~/domain/amendment-text";
import type { Convention } from "~/domain/convention";
import type { Measure } from "~/domain/measure";
import { type Action, may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findAmendment, lockMeasure, moveAmendment } from "~db/amendments";
import { findConvention } from "~db/conventions";
import { findMeasure, findVersion } from "~db/measures";
import type { Database } from "~db/schema";
import { noteAmendment } from "./amendmentFalls.server";
import type { Notebook } from "./change.server";
import { saveVersion } from "./measureChanges.server";

/** The steps that use cases on amendments share; each runs inside the use case's own transaction. */

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
      ? amendmentOfMeasureThing(amendment, measure, convention)
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

/** The whole text of the measure as it is now with this amendment in it, or why there can be none. */
export async function carriedText(
  trx: Transaction<Database>,
  amendment: Amendment,
  measure: Measure,
): Promise<Result<string, CarryError>> {
  const base = await findVersion(trx, measure.id, amendment.baseVersion);
  const current = await findVersion(trx, measure.id, measure.version);
  if (!base || !current) throw new Error(`amendment ${amendment.id} stands on a version that is not there`);
  const { blockIds, content } = base;
  return carryOnto({ body: content.body, blockIds }, current.content.body, amendment.body);
}

export interface Adoption {
  /** For the journal: `amendment.accept`, `vote.close`. */
  readonly action: string;
  readonly decidedBy: string | null;
  readonly reason: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Makes the amendment part of its measure: the next version, which names it. Needs the measure to be held. */
export async function adoptAmendment(
  trx: Transaction<Database>,
  notes: Notebook,
  { amendment, measure }: Pick<HeldAmendment, "amendment" | "measure">,
  { action, decidedBy, reason, detail = {} }: Adoption,
): Promise<Result<{ version: number }, CarryError | "measure-not-amendable">> {
  if (measure.status !== "deliberation") return err("measure-not-amendable");
  const current = await findVersion(trx, measure.id, measure.version);
  const body = await carriedText(trx, amendment, measure);
  if (!body.ok) return body;
  if (!current) throw new Error(`measure ${measure.id} lacks its version ${measure.version}`);
  const saved = await saveVersion(trx, notes, measure, {
    content: { ...current.content, body: body.value },
    authorId: amendment.authorId,
    onBehalfOf: amendment.onBehalfOf,
    origin: "amended",
    amendmentId: amendment.id,
  });
  if (!saved.ok) throw new Error(`measure ${measure.id} moved while it was held`);
  const { version } = saved.value;
  await moveAmendment(trx, amendment.id, amendment.status, "accepted", {
    ...{ decided_by: decidedBy, decided_at: notes.now, decision_reason: reason },
    resulting_version: version,
  });
  noteAmendment(notes, amendment, action, "accepted", { version, ...detail });
  return ok({ version });
}

/** Why an adopted amendment cannot change the text any more. */
export function fallenBecause(refusal: CarryError | "measure-not-amendable", measure: Measure): FallReason {
  if (refusal !== "measure-not-amendable") return refusal;
  return fallReasonOf(measure.status) ?? "measure-frozen";
}
