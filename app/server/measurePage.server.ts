import { commentKinds } from "~/domain/comment";
import type { Convention } from "~/domain/convention";
import { measureThing } from "~/domain/measure";
import { may, type Thing } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import { countComments, countDebates, findMeasurePage, listAuthors, listMerged } from "~db/measurePages";
import { listOpinions } from "~db/opinions";
import type { App } from "./app.server";
import { renderMarkdown, renderPassages } from "./markdown.server";

/**
 * A measure as its page shows it (or one of its versions), or why this reader may not see it: `not-found` for
 * an address that leads nowhere, `not-allowed` for a draft of others.
 */
export async function readMeasure(
  app: App,
  actor: Actor,
  convention: Convention,
  measureId: string,
  version?: number,
) {
  const page = await findMeasurePage(app.db, measureId, version);
  if (page?.conventionId !== convention.id) return "not-found" as const;
  const authors = await listAuthors(app.db, measureId);
  const thing = measureThing({ ...page, authorIds: authors.map((author) => author.memberId) }, convention);
  if (!may(actor, "measure.read", thing)) return "not-allowed" as const;
  const merged = await listMerged(app.db, measureId, page.mergedIntoId);
  const comments = await countComments(app.db, measureId);
  const { amendments, votes } = await countDebates(app.db, measureId);
  const { version: text, ...head } = page;
  const { content } = text;
  return {
    ...head,
    thing,
    authors,
    title: content.title,
    content,
    version: { number: text.version, createdAt: text.createdAt, origin: text.origin, note: text.note },
    passages: renderPassages(content.body, text.blockIds).map(({ anchor, blockIds, html }) => ({
      ...{ anchor, html },
      comments: total(comments.filter(({ blockId }) => blockId !== null && blockIds.includes(blockId))),
    })),
    html: {
      reasons: renderMarkdown(content.reasons),
      means: renderMarkdown(content.means),
      alternative: renderMarkdown(content.alternative),
    },
    mergedInto: merged.find((other) => other.id === page.mergedIntoId) ?? null,
    mergedFrom: merged.filter((other) => other.id !== page.mergedIntoId),
    counts: {
      amendments: amendments ?? 0,
      votes: votes ?? 0,
      comments: total(comments),
    },
    commentKinds: commentKinds
      .map((kind) => ({ kind, count: total(comments.filter((one) => one.kind === kind)) }))
      .filter(({ count }) => count > 0),
    opinions: page.status === "adopted" ? await readOpinions(app, measureId) : [],
    may: measurePowers(actor, thing),
  };
}

function total(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

async function readOpinions(app: App, measureId: string) {
  const opinions = await listOpinions(app.db, measureId);
  return opinions.map(({ body, ...opinion }) => ({ ...opinion, html: renderMarkdown(body) }));
}

export type MeasurePage = Exclude<Awaited<ReturnType<typeof readMeasure>>, string>;

/** What this reader may do with a measure now. */
function measurePowers(actor: Actor, thing: Thing) {
  const can = (action: Parameters<typeof may>[1]) => may(actor, action, thing);
  return {
    edit: can("measure.edit"),
    table: can("measure.table"),
    deliberate: can("measure.deliberate"),
    freeze: can("measure.freeze"),
    withdraw: can("measure.withdraw"),
    merge: can("measure.merge"),
    putToVote: thing.state === "final" && can("vote.prepare"),
    amend: can("amendment.propose"),
    comment: can("comment.write"),
    opine: can("opinion.write"),
  };
}
