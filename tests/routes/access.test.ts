import { describe, expect, it } from "vitest";
import { access } from "~/access";
import { allRoutes } from "~tests/support/pages";

describe("who may see each page", () => {
  const ids = allRoutes().map(({ id }) => id);

  it.each(ids)("%s has its row in app/access.ts", (id) => {
    expect(Object.keys(access)).toContain(id);
  });

  it("no page stands twice in the map", () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("no row is left of a page that is gone", () => {
    expect(Object.keys(access).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
