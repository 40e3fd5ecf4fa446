import type { Page } from "playwright";
import { openDatabase } from "~db/connection";
import type { Palabre } from "~tests/support/palabre";
import { press, t } from "./page";
import { printed } from "./printed";

/** Signs in by the link that the demonstration prints for a role; each works once. */
export async function signsInAs(
  page: Page,
  palabre: Palabre,
  role: "member" | "facilitator" | "guarantor" | "administrator",
): Promise<void> {
  const [, link = ""] = await printed(palabre, new RegExp(`^ {2}${role} .*(http\\S+)$`, "m"));
  await page.goto(link);
  await press(page, t.auth.linkSend);
}

/** The address of the demonstration's convention, and of things in it. */
export async function findThings({ dataDir }: Palabre) {
  const db = openDatabase({ dataDir });
  try {
    const { slug } = await db.selectFrom("convention").select("slug").executeTakeFirstOrThrow();
    const measure = await db
      .selectFrom("comment")
      .innerJoin("measure", "measure.id", "comment.measure_id")
      .where("measure.status", "=", "deliberation")
      .select("measure.id")
      .executeTakeFirstOrThrow();
    const openVote = await db
      .selectFrom("vote")
      .where("status", "=", "open")
      .select("id")
      .executeTakeFirstOrThrow();
    const base = `/fr/conventions/${slug}`;
    return { base, measure: `${base}/measures/${measure.id}`, openVote: `${base}/votes/${openVote.id}` };
  } finally {
    await db.destroy();
  }
}
