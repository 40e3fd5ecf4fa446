import { type Kysely, sql } from "kysely";
import type { OpenVoteFact } from "~/domain/agenda";
import type { Database } from "./schema";

const OPEN_VOTES_SHOWN = 20;

/** The open votes, with whether a member is on their rolls and has voted. */
export async function openVotesFor(
  db: Kysely<Database>,
  conventionId: string,
  memberId: string | null,
): Promise<OpenVoteFact[]> {
  const rows = await db
    .selectFrom("vote")
    .leftJoin("vote_roll", (join) =>
      join.onRef("vote_roll.vote_id", "=", "vote.id").on("vote_roll.member_id", "=", memberId ?? ""),
    )
    .select(["vote.id", "vote.title", "vote.closes_at", "vote_roll.voted"])
    .where("vote.convention_id", "=", conventionId)
    .where("vote.status", "=", "open")
    .orderBy("vote.number")
    .limit(OPEN_VOTES_SHOWN)
    .execute();
  return rows.map(({ id, title, closes_at: closesAt, voted }) => ({
    ...{ id, title, closesAt },
    mine: voted === null ? "none" : voted === 1 ? "cast" : "to-cast",
  }));
}

export interface WorkCounts {
  readonly drafts: number;
  readonly toJudge: number;
  readonly preparedVotes: number;
  readonly pendingInvitations: number;
  readonly publishedPlans: number;
}

/** What waits to be done, in one query. @param panelIds whose drafts are counted; null: of all panels */
export async function workCounts(
  db: Kysely<Database>,
  conventionId: string,
  panelIds: readonly string[] | null,
): Promise<WorkCounts> {
  const mine = panelIds === null ? sql`1 = 1` : isIn(panelIds);
  const { rows } = await sql<WorkCounts>`select
    (select count(*) from measure where convention_id = ${conventionId} and status = 'draft' and ${mine}) as "drafts",
    (select count(*) from amendment where convention_id = ${conventionId} and status = 'submitted') as "toJudge",
    (select count(*) from vote where convention_id = ${conventionId} and status = 'prepared') as "preparedVotes",
    (select count(*) from invitation where convention_id = ${conventionId} and accepted_at is null
      and revoked_at is null) as "pendingInvitations",
    (select count(*) from plan where convention_id = ${conventionId} and status = 'published') as "publishedPlans"
  `.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error("a query of counts gave no row");
  return counts;
}

function isIn(panelIds: readonly string[]) {
  return panelIds.length === 0 ? sql`1 = 0` : sql`panel_id in (${sql.join(panelIds)})`;
}
