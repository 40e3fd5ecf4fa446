import type { Page } from "playwright";
import { openDatabase } from "~db/connection";
import type { Palabre } from "~tests/support/palabre";
import { press, t } from "./page";
import { printed } from "./printed";

export type SampleRole = "member" | "facilitator" | "guarantor" | "administrator";

/** The link that the demonstration prints for a role; it works once. */
export async function signInLink(palabre: Palabre, role: SampleRole): Promise<string> {
  const [, link = ""] = await printed(palabre, new RegExp(`^ {2}${role} .*(http\\S+)$`, "m"));
  return link;
}

/** Signs in by the link that the demonstration prints for a role; each works once. */
export async function signsInAs(page: Page, palabre: Palabre, role: SampleRole): Promise<void> {
  await page.goto(await signInLink(palabre, role));
  await press(page, t.auth.linkSend);
}

export type Things = Readonly<Record<string, string>>;

/**
 * Ids of things of the demonstration, by the names that addresses give them; those in a certain state by name
 * and state (`vote:closed`).
 */
export async function idsOf({ dataDir }: Palabre): Promise<Things> {
  const db = openDatabase({ dataDir });
  const idOf = async (table: "measure" | "vote", status: string): Promise<string> => {
    const found = await db.selectFrom(table).where("status", "=", status).select("id").execute();
    return found[0]?.id ?? `no ${table} ${status}`;
  };
  try {
    const { id, slug } = await db.selectFrom("convention").select(["id", "slug"]).executeTakeFirstOrThrow();
    const comment = await db
      .selectFrom("comment")
      .innerJoin("measure", "measure.id", "comment.measure_id")
      .where("measure.status", "=", "deliberation")
      .where("comment.hidden_at", "is", null)
      .select(["comment.id", "measure_id"])
      .executeTakeFirstOrThrow();
    const amendment = await db
      .selectFrom("amendment")
      .innerJoin("measure", "measure.id", "amendment.measure_id")
      .where("measure.status", "=", "deliberation")
      .where("amendment.status", "=", "submitted")
      .select("amendment.id")
      .executeTakeFirstOrThrow();
    const contested = await db
      .selectFrom("amendment")
      .where("parent_id", "is not", null)
      .select(["parent_id", "measure_id", "id"])
      .executeTakeFirstOrThrow();
    const rivals = await db
      .selectFrom("amendment")
      .where("measure_id", "=", contested.measure_id)
      .orderBy("number")
      .select("id")
      .execute();
    const accepted = await db
      .selectFrom("amendment")
      .where("resulting_version", "=", 3)
      .select("measure_id")
      .executeTakeFirstOrThrow();
    const axis = await db
      .selectFrom("axis")
      .innerJoin("measure", "measure.axis_id", "axis.id")
      .where("measure.status", "=", "adopted")
      .select("axis.number")
      .executeTakeFirstOrThrow();
    const inConvention = async (table: "session" | "member" | "plan") => {
      const found = db.selectFrom(table).where("convention_id", "=", id).select("id");
      return (await found.executeTakeFirstOrThrow()).id;
    };
    return {
      ...{ convention: slug, measure: comment.measure_id, comment: comment.id, axis: String(axis.number) },
      ...{
        "measure:draft": await idOf("measure", "draft"),
        "measure:voted": await idOf("measure", "adopted"),
      },
      ...{ vote: await idOf("vote", "open"), amendment: amendment.id },
      ...{ "measure:contested": contested.measure_id, "amendment:contested": contested.parent_id ?? "" },
      ...{ parent: contested.parent_id ?? "", sub: contested.id },
      "measure:amended": accepted.measure_id,
      ...{ rival: rivals[0]?.id ?? "", otherRival: rivals[1]?.id ?? "" },
      ...{ "vote:closed": await idOf("vote", "closed"), "vote:prepared": await idOf("vote", "prepared") },
      ...{ session: await inConvention("session"), member: await inConvention("member") },
      plan: await inConvention("plan"),
    };
  } finally {
    await db.destroy();
  }
}

/** Addresses of the demonstration's convention, of a measure that is debated, and of its open vote. */
export async function findThings(palabre: Palabre) {
  const { convention, measure, vote } = await idsOf(palabre);
  const base = `/fr/conventions/${convention}`;
  return { base, measure: `${base}/measures/${measure}`, openVote: `${base}/votes/${vote}` };
}
