import { may } from "~/domain/permission";
import { movePhase, type Phase } from "~/domain/phase";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { lockConvention, setPhase } from "~db/conventions";
import { insertPhaseMove, listPhaseMoves, type PhaseMove } from "~db/phaseMoves";
import type { App } from "./app.server";
import { change } from "./change.server";
import { newId } from "./ids.server";

export type PhaseRefusal =
  | "not-found"
  | "not-allowed"
  | "phase-moved-meanwhile"
  | "phase-not-reachable"
  | "reason-missing";

export function phaseMovesOf(app: App, conventionId: string): Promise<PhaseMove[]> {
  return listPhaseMoves(app.db, conventionId);
}

/**
 * Moves a convention to another phase, with the reason that the journal keeps.
 *
 * @param move `from` is the phase that the facilitator saw: if it moved meanwhile, nothing happens
 */
export async function moveConvention(
  app: App,
  actor: Actor,
  conventionId: string,
  move: { readonly from: Phase; readonly to: Phase; readonly reason: string },
): Promise<Result<Phase, PhaseRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await lockConvention(trx, conventionId);
    if (!convention) return err("not-found");
    const { personId } = actor;
    if (personId === null || !may(actor, "convention.move-phase", convention)) return err("not-allowed");
    if (convention.phase !== move.from) return err("phase-moved-meanwhile");
    const moved = movePhase(convention.phase, move.to, move.reason);
    if (!moved.ok) return moved;
    const { from, to, reason } = move;
    await setPhase(trx, conventionId, to);
    await insertPhaseMove(trx, {
      ...{ id: newId(), convention_id: conventionId, from_phase: from, to_phase: to, reason },
      ...{ moved_by: personId, moved_at: notes.now },
    });
    const thing = `convention:${conventionId}`;
    notes.journal(conventionId, { action: "convention.move-phase", thing, from, to, detail: { reason } });
    notes.tell({ conventionId, to: "everyone", kind: "phase-moved", thing, detail: { code: to } });
    notes.changed(conventionId, "conventions", thing);
    return ok(to);
  });
}
