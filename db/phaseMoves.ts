import type { Kysely, Transaction } from "kysely";
import { isPhase, type Phase } from "~/domain/phase";
import type { Database, PhaseMoveTable } from "./schema";

export interface PhaseMove {
  readonly from: Phase;
  readonly to: Phase;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedAt: string;
}

export async function insertPhaseMove(trx: Transaction<Database>, row: PhaseMoveTable): Promise<void> {
  await trx.insertInto("phase_move").values(row).execute();
}

/** The newest first. */
export async function listPhaseMoves(
  db: Kysely<Database>,
  conventionId: string,
  limit = 50,
): Promise<PhaseMove[]> {
  const rows = await db
    .selectFrom("phase_move")
    .leftJoin("person", "person.id", "phase_move.moved_by")
    .select(["from_phase", "to_phase", "reason", "moved_at", "person.name"])
    .where("convention_id", "=", conventionId)
    .orderBy("moved_at", "desc")
    .limit(limit)
    .execute();
  return rows.flatMap(({ from_phase: from, to_phase: to, reason, moved_at: movedAt, name }) =>
    isPhase(from) && isPhase(to) ? [{ from, to, reason, movedAt, movedBy: name ?? "" }] : [],
  );
}
