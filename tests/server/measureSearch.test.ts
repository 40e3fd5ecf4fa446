import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visitor } from "~/domain/role";
import { measureListing, readListQuery } from "~/server/measureList.server";
import { findConvention } from "~db/conventions";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

const MANY = 900;
const AT = "2026-03-02T09:00:00.000Z";

/** Measure n is about water as its number says: its weight is n modulo 450, so that two of them weigh the same. */
const weightOf = (n: number) => 1 + (n % 450);

describe.each(databases)("searching among very many measures on %s", (kind) => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld(kind);
    const numbers = Array.from({ length: MANY }, (_, at) => at + 1);
    const measures = numbers.map((number) => ({
      ...{ id: `m${number}`, convention_id: world.conventionId, number, version: 1, position: number },
      ...{ axis_id: world.axisIds[number % 2] ?? null, panel_id: null, status: "tabled" },
      ...{
        title: `Mesure ${number}`,
        title_sort: String(MANY - number).padStart(4, "0"),
        merged_into_id: null,
      },
      ...{ withdrawn_reason: null, imported_from: null, theme: null, created_by: "m", created_at: AT },
      ...{ tabled_at: AT, decided_at: null, form_key: null },
    }));
    const terms = numbers.flatMap((number) => {
      const row = { convention_id: world.conventionId, measure_id: `m${number}` };
      const rare = number % 100 === 0 ? [{ ...row, term: "rare", weight: 1 }] : [];
      return [{ ...row, term: "eau", weight: weightOf(number) }, ...rare];
    });
    for (let at = 0; at < MANY; at += 300) {
      await world.app.db
        .insertInto("measure")
        .values(measures.slice(at, at + 300))
        .execute();
    }
    for (let at = 0; at < terms.length; at += 300) {
      await world.app.db
        .insertInto("measure_term")
        .values(terms.slice(at, at + 300))
        .execute();
    }
  });
  afterAll(() => world.close());

  async function list(query: string) {
    const convention = await findConvention(world.app.db, world.conventionId);
    if (!convention) throw new Error("no convention");
    const asked = readListQuery(new URLSearchParams(query));
    return measureListing(world.app, visitor, convention, asked);
  }
  const numbersOf = (listing: Awaited<ReturnType<typeof list>>) =>
    listing.measures.map(({ number }) => number);

  it("a word of every measure finds the first that speak most of it, and says that there are more", async () => {
    const listing = await list("q=eau");
    expect(listing).toMatchObject({ count: 200, more: true, pageCount: 10 });
    expect(numbersOf(listing).slice(0, 4)).toEqual([449, 899, 448, 898]);
    expect(numbersOf(await list("q=eau&page=10")).at(-1)).toBe(800);
  });

  it("finds the first of another order as well", async () => {
    expect(numbersOf(await list("q=eau&order=number")).slice(0, 3)).toEqual([1, 2, 3]);
    expect(numbersOf(await list("q=eau&order=title&page=10")).at(-1)).toBe(MANY - 199);
  });

  it("counts all that are found where a filter or another word leaves few", async () => {
    expect(await list("q=eau&axis=1")).toMatchObject({ count: 450, more: false });
    expect(await list("q=rare")).toMatchObject({ count: 9, more: false });
    const both = await list("q=eau+rare");
    expect(both).toMatchObject({ count: 9, more: false });
    expect(numbersOf(both).slice(0, 2)).toEqual([400, 800]);
    expect(await list("q=eau+licorne")).toMatchObject({ count: 0, more: false });
  });

  it("finds words that begin as what was typed, also when that is nearly all of them", async () => {
    expect(await list("q=ea")).toMatchObject({ count: 200, more: true });
    expect(await list("q=rar")).toMatchObject({ count: 9, more: false });
  });
});
