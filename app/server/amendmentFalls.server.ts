import type { Transaction } from "kysely";
import type { Amendment, AmendmentStatus, FallReason } from "~/domain/amendment";
import { listOpenAmendments, moveAmendment } from "~db/amendments";
import type { Database } from "~db/schema";
import type { Notebook } from "./change.server";

/** Names the pages that show an amendment: its own, its measure's, and the convention's list. */
export function amendmentChanged(
  notes: Notebook,
  { id, measureId, conventionId }: Pick<Amendment, "id" | "measureId" | "conventionId">,
): void {
  notes.changed(conventionId, `amendment:${id}`, `measure:${measureId}`, `amendments:${conventionId}`);
}

/** Writes a step of an amendment's life in the journal and names what shows it. */
export function noteAmendment(
  notes: Notebook,
  amendment: Amendment,
  action: string,
  to: AmendmentStatus,
  detail: Readonly<Record<string, unknown>> = {},
): void {
  notes.journal(amendment.conventionId, {
    action,
    thing: `amendment:${amendment.id}`,
    from: amendment.status,
    to,
    onBehalfOf: amendment.onBehalfOf,
    detail: { ...detail },
  });
  amendmentChanged(notes, amendment);
}

/** Lets one open amendment fall ("tombé"), with the reason that its page gives. */
export async function fallAmendment(
  trx: Transaction<Database>,
  notes: Notebook,
  amendment: Amendment,
  reason: FallReason,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const patch = { decided_at: notes.now, decision_reason: reason };
  if (!(await moveAmendment(trx, amendment.id, amendment.status, "fallen", patch))) return;
  noteAmendment(notes, amendment, "amendment.fall", "fallen", { reason, ...detail });
}

/** Lets every open amendment of a measure fall; called when the measure leaves the deliberation. */
export async function fallOpenAmendments(
  trx: Transaction<Database>,
  notes: Notebook,
  measureId: string,
  reason: FallReason,
): Promise<void> {
  for (const amendment of await listOpenAmendments(trx, measureId)) {
    await fallAmendment(trx, notes, amendment, reason);
  }
}
