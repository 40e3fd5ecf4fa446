import { withSubAmendments } from "~/domain/amending";
import { type Amendment, ownerOf } from "~/domain/amendment";
import { asIfAdopted, diffByPassage, touchedPassages } from "~/domain/amendment-places";
import type { Measure } from "~/domain/measure";
import { type MeasureAmending, type OpenAmendment, readAmending } from "./amending.server";
import type { App } from "./app.server";
import { renderPassages } from "./markdown.server";

/** How many amendments one may imagine adopted together: the address must stay short. */
const MOST = 60;

/** A measure's text with its open amendments at their passages and, if some are chosen, as if these were adopted. */
export async function readMargin(app: App, measure: Measure, asked: readonly string[]) {
  const amending = await readAmending(app.db, measure);
  const chosen = chosenAmong(amending, asked.slice(0, MOST));
  const passages = renderPassages(amending.current.content.body, amending.current.blockIds);
  const whatIf = chosen.length > 0 ? imagined(amending, chosen) : null;
  const first = new Map(
    amending.open.map(({ standing }) => [standing.id, touchedPassages(amending.passages, standing)[0]]),
  );
  return {
    version: amending.current.version,
    passages: passages.map(({ anchor, html }) => ({
      ...{ anchor, html, diff: whatIf?.parts.get(anchor) ?? null },
      amendments: amending.open
        .filter(({ standing }) => first.get(standing.id) === anchor)
        .map((one) => noteOf(amending, one)),
      alsoHere: amending.open
        .filter(({ standing }) => first.get(standing.id) !== anchor)
        .filter(({ standing }) => touchedPassages(amending.passages, standing).includes(anchor))
        .map(({ amendment: { id, number } }) => ({ id, number })),
    })),
    behind: amending.behind.map((one) => ({
      ...noteOf(amending, one),
      standing: one.standing.status,
    })),
    whatIf: whatIf && { shown: whatIf.shown, fallen: whatIf.fallen, conflicts: whatIf.conflicts },
    chosen: chosen.map(({ standing }) => standing.id),
    numbers: Object.fromEntries(amending.all.map(({ id, number }) => [id, number])),
  };
}

export type MarginPage = Awaited<ReturnType<typeof readMargin>>;

function noteOf({ names }: MeasureAmending, { amendment, subs }: OpenAmendment) {
  return {
    ...lineOf(names, amendment),
    subs: subs.map((sub) => lineOf(names, sub.amendment)),
  };
}

function lineOf(names: MeasureAmending["names"], amendment: Amendment) {
  const { id, number, title, status, settles } = amendment;
  return { id, number, title, status, settles, author: names.get(ownerOf(amendment)) ?? null };
}

/** An amendment as it is asked for: alone, or with some of what amends it. */
interface Chosen {
  readonly standing: OpenAmendment["standing"];
  readonly subs: OpenAmendment["subs"];
}

/** What is chosen, in the order of the votes; a sub-amendment brings its parent with it. */
function chosenAmong({ open }: MeasureAmending, asked: readonly string[]): readonly Chosen[] {
  return open.flatMap(({ standing, subs }) => {
    const own = subs.filter((sub) => asked.includes(sub.standing.id));
    return asked.includes(standing.id) || own.length > 0 ? [{ standing, subs: own }] : [];
  });
}

function imagined({ now, passages }: MeasureAmending, chosen: readonly Chosen[]) {
  const whole = chosen.map(({ standing, subs }) =>
    subs.length === 0
      ? standing
      : withSubAmendments(
          now,
          standing,
          subs.map((sub) => sub.standing),
        ),
  );
  const { diff, shown, fallen, conflicts } = asIfAdopted(now, whole);
  const parts = new Map(
    [...diffByPassage(passages, diff)].filter(([, blocks]) => blocks.some(({ kind }) => kind !== "same")),
  );
  return { shown, fallen, conflicts, parts };
}
