import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved } from "~/domain/ordering";
import { slugOf } from "~/domain/slug";

describe("an address made from a title", () => {
  it("has no accents, no signs, and never the place of another page", () => {
    const free = () => false;
    expect(slugOf("Le Numérique : à Nous !", free)).toBe("le-numerique-a-nous");
    expect(slugOf("New", free)).toBe("new-2");
    expect(slugOf("数字", free)).toBe("convention");
  });

  it("is short, clean and its own, whatever the title and the others", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(30), (title, others) => {
        const taken = new Set<string>();
        for (let count = 0; count <= others; count++) {
          const slug = slugOf(title, (one) => taken.has(one));
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(taken.has(slug)).toBe(false);
          taken.add(slug);
        }
      }),
    );
  });
});

describe("moving one of a list", () => {
  it("up and down again is where it was, and nobody is lost", () => {
    const lists = fc.uniqueArray(fc.nat(50), { minLength: 2 });
    fc.assert(
      fc.property(lists, fc.nat(), (list, at) => {
        const member = list[1 + (at % (list.length - 1))] ?? 0;
        const up = moved(list, member, "up");
        expect(up).not.toEqual(list);
        expect([...up].sort()).toEqual([...list].sort());
        expect(moved(up, member, "down")).toEqual(list);
        expect(moved(list, list[0] ?? 0, "up")).toEqual(list);
      }),
    );
  });
});
