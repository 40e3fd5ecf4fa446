import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amendment, operationsBetween, parseText } from "~/domain/amending";
import {
  asIfAdopted,
  consensual,
  diffByPassage,
  settlementsFirst,
  touchedPassages,
  withChairOrder,
} from "~/domain/amendment-places";
import { passagesOf } from "~/domain/measure-text";

const body = "Garder les postes trois ans.\n\nOuvrir un atelier.\n\nPublier un bilan.";
const now = parseText(body);
const passages = passagesOf(
  body,
  now.map(({ id }) => id),
);
const amendment = (id: string, text: string): Amendment => ({
  id,
  operations: operationsBetween(now, parseText(text)),
});
const five = amendment("five", body.replace("trois", "cinq"));
const seven = amendment("seven", body.replace("trois", "sept"));
const yearly = amendment("yearly", body.replace("un bilan", "un bilan chaque année"));
const swapped = amendment(
  "swapped",
  "Ouvrir un atelier.\n\nGarder les postes trois ans.\n\nPublier un bilan.",
);
const opened = amendment("opened", `La ville s’engage.\n\n${body}`);

describe("an amendment's place in the text", () => {
  it("is at each passage that it touches, in the order of the text", () => {
    const anchors = passages.map(({ anchor }) => anchor);
    expect(touchedPassages(passages, five)).toEqual([anchors[0]]);
    expect(touchedPassages(passages, yearly)).toEqual([anchors[2]]);
    expect(touchedPassages(passages, swapped).length).toBeGreaterThan(0);
  });

  it("is the first passage for what comes before everything", () => {
    expect(touchedPassages(passages, opened)).toEqual([passages[0]?.anchor]);
  });
});

describe("the text as if some were adopted", () => {
  it("holds them all where they do not conflict", () => {
    const imagined = asIfAdopted(now, [five, yearly]);
    expect(imagined.fallen).toEqual([]);
    expect(imagined.text).toBe(body.replace("trois", "cinq").replace("un bilan", "un bilan chaque année"));
  });

  it("holds the first of two rivals; the other falls, and it is said why", () => {
    const imagined = asIfAdopted(now, [seven, five]);
    expect(imagined.shown).toEqual(["seven"]);
    expect(imagined.fallen).toMatchObject([{ id: "five", conflict: { reason: "same-words" } }]);
    expect(imagined.text).toBe(body.replace("trois", "sept"));
  });

  it("is cut by the passages of the text in force without losing anything", () => {
    const { diff } = asIfAdopted(now, [five, swapped, opened]);
    const parts = diffByPassage(passages, diff);
    expect([...parts.values()].flat()).toHaveLength(diff.length);
    expect([...parts.values()].flat()).toEqual(expect.arrayContaining([...diff]));
  });
});

describe("what nobody contests", () => {
  it("is what conflicts with nothing", () => {
    expect(consensual(now, [five, seven, yearly]).map(({ id }) => id)).toEqual(["yearly"]);
  });
});

describe("the order of the votes", () => {
  const order = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "f"));

  it("follows the chair, and holds everything that is proposed once", () => {
    fc.assert(
      fc.property(order, order, (proposed, chair) => {
        const ids = withChairOrder(proposed, chair);
        expect([...ids].sort()).toEqual([...proposed].sort());
        const placed = chair.filter((id) => proposed.includes(id));
        expect(ids.filter((id) => placed.includes(id))).toEqual(placed);
      }),
    );
  });

  it("is the one proposed where the chair has said nothing", () => {
    fc.assert(fc.property(order, (proposed) => void expect(withChairOrder(proposed, [])).toEqual(proposed)));
  });

  it("puts a newcomer after the one that it follows in the proposed order", () => {
    expect(withChairOrder(["a", "b", "new", "c"], ["c", "b", "a"])).toEqual(["c", "b", "new", "a"]);
  });

  it("takes a text that settles a conflict before those that it settles", () => {
    const amendments = [
      { id: "a", settles: [] },
      { id: "b", settles: [] },
      { id: "s", settles: ["a", "b"] },
    ];
    expect(settlementsFirst(["x", "a", "b", "s"], amendments)).toEqual(["x", "s", "a", "b"]);
  });
});
