import type { Kysely } from "kysely";
import { type Block, type Conflict, conflictsAmong, type VotePlace, votingOrder } from "~/domain/amending";
import { type Amendment, isOpen, ownerOf } from "~/domain/amendment";
import { settlementsFirst, withChairOrder } from "~/domain/amendment-places";
import type { Standing } from "~/domain/amendment-standing";
import type { Measure, MeasureVersion } from "~/domain/measure";
import { passagesOf, type TextPassage } from "~/domain/measure-text";
import { type AmendingOrder, findAmendingOrder } from "~db/amendingOrder";
import { findMemberNames } from "~db/amendmentPages";
import { listAmendmentsOf } from "~db/amendments";
import type { Database } from "~db/schema";
import { standingsOn, standingsUnder, versionBlocks, versionOf } from "./amendmentStandings.server";

/** An open amendment where it stands now. */
export interface OpenAmendment {
  readonly amendment: Amendment;
  readonly standing: Standing;
  /** What amends it, in voting order. */
  readonly subs: readonly { readonly amendment: Amendment; readonly standing: Standing }[];
}

/** A measure's text and all that would change it, as the engine sees them. */
export interface MeasureAmending {
  readonly current: MeasureVersion;
  readonly now: readonly Block[];
  readonly passages: readonly TextPassage[];
  readonly all: readonly Amendment[];
  /** Those that can be decided on this text, in the order of the votes. */
  readonly open: readonly OpenAmendment[];
  /** Those that the text has left behind: to be adapted, or in the text already. */
  readonly behind: readonly OpenAmendment[];
  readonly places: ReadonlyMap<string, VotePlace>;
  readonly conflicts: readonly Conflict[];
  /** Where the chair departs from the order that the engine proposes. */
  readonly order: AmendingOrder | null;
  /** Names of the members whose amendments they are; null once erased. */
  readonly names: ReadonlyMap<string, string | null>;
}

/** Everything that is proposed to change in a measure, on its text as it is now. */
export async function readAmending(db: Kysely<Database>, measure: Measure): Promise<MeasureAmending> {
  const current = await versionOf(db, measure.id, measure.version);
  const now = versionBlocks(current);
  const all = await listAmendmentsOf(db, measure.id);
  const opened = all.filter(isOpen);
  const parents = opened.filter(({ parentId }) => parentId === null);
  const standings = await standingsOn(db, current, parents);
  const found = parents.flatMap((amendment, at) => {
    const standing = standings[at];
    if (!standing) return [];
    const own = opened.filter(({ parentId }) => parentId === amendment.id);
    const under = standingsUnder(now, standing, own);
    const subs = own.flatMap((sub, place) => {
      const stands = under[place];
      return stands ? [{ amendment: sub, standing: stands }] : [];
    });
    return [{ amendment, standing, subs }];
  });
  const following = found.filter(({ standing }) => standing.status === "clean");
  const order = await findAmendingOrder(db, measure.id);
  const places = votingOrder(
    now,
    following.flatMap(({ standing, subs }) => [
      standing,
      ...subs.map((sub) => ({ ...sub.standing, parent: standing.id })),
    ]),
  );
  const proposed = places.map(({ id }) => id).filter((id) => following.some((one) => one.standing.id === id));
  const ids = withChairOrder(
    settlementsFirst(
      proposed,
      following.map(({ amendment }) => amendment),
    ),
    order?.ids ?? [],
  );
  return {
    ...{ current, now, all, order },
    passages: passagesOf(current.content.body, current.blockIds),
    open: ids.flatMap((id) => following.filter(({ standing }) => standing.id === id)),
    behind: found.filter(({ standing }) => standing.status !== "clean"),
    places: new Map(places.map((place) => [place.id, place])),
    conflicts: conflictsAmong(
      now,
      following.map(({ standing }) => standing),
    ),
    names: await findMemberNames(db, [...new Set(all.map(ownerOf))]),
  };
}
