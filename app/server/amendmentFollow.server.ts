import type { Transaction } from "kysely";
import type { Amendment } from "~/domain/amendment";
import type { Standing } from "~/domain/amendment-standing";
import type { MeasureVersion } from "~/domain/measure";
import { listOpenAmendments, moveAmendment } from "~db/amendments";
import type { Database } from "~db/schema";
import { noteAmendment } from "./amendmentFalls.server";
import { standingsOn, standingsUnder, versionBlocks } from "./amendmentStandings.server";
import type { Notebook } from "./change.server";

/**
 * Lets the open amendments of a measure follow its text to this version: each keeps its own text, and it is written
 * down how it stands now. Whoever's amendment does not fit any more finds that in the journal and on its page.
 */
export async function followText(
  trx: Transaction<Database>,
  notes: Notebook,
  current: MeasureVersion,
): Promise<void> {
  const open = await listOpenAmendments(trx, current.measureId);
  const parents = open.filter(({ parentId }) => parentId === null);
  const standings = await standingsOn(trx, current, parents);
  const now = versionBlocks(current);
  for (const [at, parent] of parents.entries()) {
    const standing = standings[at];
    if (!standing) continue;
    await keepStanding(trx, notes, parent, standing, { version: current.version });
    const subs = open.filter(({ parentId }) => parentId === parent.id);
    for (const [place, stands] of standingsUnder(now, standing, subs).entries()) {
      const sub = subs[place];
      if (sub) await keepStanding(trx, notes, sub, stands, { version: current.version });
    }
  }
}

async function keepStanding(
  trx: Transaction<Database>,
  notes: Notebook,
  amendment: Amendment,
  { status: standing }: Standing,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (amendment.standing === standing) return;
  const { id, status } = amendment;
  if (!(await moveAmendment(trx, id, status, status, { standing }))) return;
  noteAmendment(notes, amendment, "amendment.follow", status, {
    standing: { from: amendment.standing, to: standing },
    ...detail,
  });
  if (standing !== "overlaps" && standing !== "gone") return;
  const { conventionId } = amendment;
  notes.tell({ conventionId, to: { amendment: id }, kind: "amendment-overtaken", thing: `amendment:${id}` });
}
