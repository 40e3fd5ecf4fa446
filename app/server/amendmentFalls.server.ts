import type { Transaction } from "kysely";
import type { Amendment, AmendmentStatus, FallReason } from "~/domain/amendment";
import type { NotificationKind } from "~/domain/notification";
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

/** What those who signed an amendment are told when it comes to a state. */
const toldOfStatus: Partial<Record<AmendmentStatus, NotificationKind>> = {
  admissible: "amendment-admissible",
  inadmissible: "amendment-inadmissible",
  accepted: "amendment-accepted",
  rejected: "amendment-rejected",
  fallen: "amendment-fallen",
  withdrawn: "amendment-withdrawn",
  satisfied: "amendment-satisfied",
};

function tellSigners(notes: Notebook, amendment: Amendment, to: AmendmentStatus, reason: unknown): void {
  const kind = toldOfStatus[to];
  if (!kind || to === amendment.status) return;
  const said = typeof reason === "string" ? { [to === "fallen" ? "code" : "reason"]: reason } : {};
  const { id, conventionId } = amendment;
  notes.tell({ conventionId, to: { amendment: id }, kind, thing: `amendment:${id}`, detail: said });
}

/** Writes a step of an amendment's life in the journal, tells those who signed it, and names what shows it. */
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
  tellSigners(notes, amendment, to, detail.reason);
  amendmentChanged(notes, amendment);
}

/** What made an amendment fall, or gave it what it asked for. */
export interface Cause {
  /** The amendment that was adopted. */
  readonly by?: string;
  /** The vote that decided. */
  readonly vote?: string | null;
}

/** Lets one open amendment fall ("tombé"), and its sub-amendments with it, with the reason that its page gives. */
export async function fallAmendment(
  trx: Transaction<Database>,
  notes: Notebook,
  amendment: Amendment,
  reason: FallReason,
  { by, vote }: Cause = {},
): Promise<void> {
  const cause = { fallen_by: by ?? null, decided_vote: vote ?? null };
  const patch = { decided_at: notes.now, decision_reason: reason, ...cause };
  if (!(await moveAmendment(trx, amendment.id, amendment.status, "fallen", patch))) return;
  noteAmendment(notes, amendment, "amendment.fall", "fallen", {
    reason,
    ...(by ? { by } : {}),
    ...(vote ? { vote } : {}),
  });
  await fallSubs(trx, notes, amendment);
}

/** Closes an open amendment whose wish is in the text ("satisfait") by the adoption of another. */
export async function satisfyAmendment(
  trx: Transaction<Database>,
  notes: Notebook,
  amendment: Amendment,
  { by, vote }: Cause,
): Promise<void> {
  const patch = { decided_at: notes.now, fallen_by: by ?? null, decided_vote: vote ?? null };
  if (!(await moveAmendment(trx, amendment.id, amendment.status, "satisfied", patch))) return;
  noteAmendment(notes, amendment, "amendment.satisfy", "satisfied", {
    ...(by ? { by } : {}),
    ...(vote ? { vote } : {}),
  });
  await fallSubs(trx, notes, amendment);
}

/** What amends an amendment has nothing to change any more once that one is decided. */
export async function fallSubs(
  trx: Transaction<Database>,
  notes: Notebook,
  parent: Amendment,
): Promise<void> {
  if (parent.parentId !== null) return;
  const open = await listOpenAmendments(trx, parent.measureId);
  for (const sub of open.filter(({ parentId }) => parentId === parent.id)) {
    await fallAmendment(trx, notes, sub, "parent-decided", { by: parent.id });
  }
}

/** Lets every open amendment of a measure fall; called when the measure leaves the deliberation. */
export async function fallOpenAmendments(
  trx: Transaction<Database>,
  notes: Notebook,
  measureId: string,
  reason: FallReason,
): Promise<void> {
  const open = await listOpenAmendments(trx, measureId);
  const subsFirst = [...open.filter(({ parentId }) => parentId), ...open.filter(({ parentId }) => !parentId)];
  for (const amendment of subsFirst) await fallAmendment(trx, notes, amendment, reason);
}
