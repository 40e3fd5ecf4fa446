import type { Convention } from "~/domain/convention";
import type { MeasureStatus } from "~/domain/measure";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import { type VoteStatus, voteStatuses } from "~/domain/voting";
import { listVotes, type Vote } from "~db/votes";
import type { App } from "./app.server";

const PAGE_SIZE = 30;

/** The states in which this reader may read votes. */
export function readableVotes(actor: Actor, { phase }: Pick<Convention, "phase">): VoteStatus[] {
  return voteStatuses.filter((state) => may(actor, "vote.read", { phase, state }));
}

/** The votes of a convention that this reader may see: those open now, and a page of the others. */
export async function loadVoteList(app: App, convention: Convention, actor: Actor, wanted: number) {
  const seen = readableVotes(actor, convention);
  const except = voteStatuses.filter((status) => status === "open" || !seen.includes(status));
  const filter = { conventionId: convention.id };
  const kept = await app.counts.votes.of(app.db, convention.id);
  const count = kept.reduce((sum, one) => (except.includes(one.status) ? sum : sum + one.count), 0);
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  const page = Math.min(Math.max(1, Math.floor(wanted) || 1), pages);
  const open: VoteStatus[] = seen.includes("open") ? ["open"] : [];
  return {
    open: (await listVotes(app.db, { ...filter, statuses: open })).map(toLine),
    others: (await listVotes(app.db, { ...filter, except }, pageOf(page))).map(toLine),
    page,
    pages,
  };
}

function pageOf(page: number) {
  return { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
}

export function toLine({ id, number, question, title, state, ballots, entitled }: Vote) {
  return { id, number, kind: question.kind, title, state, ballots, entitled };
}

/** The votes about a measure (its text, its amendments), and whether this actor may put it to the vote now. */
export async function votesOnMeasure(
  app: App,
  convention: Convention,
  actor: Actor,
  measure: { readonly id: string; readonly status: MeasureStatus },
) {
  const { phase } = convention;
  const statuses = readableVotes(actor, convention);
  const votes = await listVotes(app.db, { conventionId: convention.id, measureId: measure.id, statuses });
  const mayPrepare = measure.status === "final" && may(actor, "vote.prepare", { phase });
  return { votes: votes.map(toLine), mayPrepare };
}
