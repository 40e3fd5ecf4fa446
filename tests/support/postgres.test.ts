import pg from "pg";
import { expect, test } from "vitest";
import { createPostgresDatabase, ensurePostgresTemplate } from "~tests/support/postgres";

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("two databases of one template start alike and live apart", async () => {
  const fill = (url: string) => query(url, "create table note (body text); insert into note values ('seed')");
  const makes = Array.from({ length: 3 }, () =>
    ensurePostgresTemplate("support_template", async (url) => void (await fill(url))),
  );
  await Promise.all(makes);
  const [one, two] = await Promise.all([
    createPostgresDatabase("support_template"),
    createPostgresDatabase("support_template"),
  ]);
  await query(one.url, "insert into note values ('mine')");
  expect(await query(two.url, "select body from note")).toEqual([{ body: "seed" }]);
  await one.drop();
  await two.drop();
  await expect(query(one.url, "select 1")).rejects.toThrow("does not exist");
});
