import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText, parseText } from "~/domain/amending";
import { amendedText, carryOnto, fittingText, passageAt, withPassage } from "~/domain/amendment-text";
import { passagesOf } from "~/domain/measure-text";

const base = `Ouvrir un atelier de réparation.

Garder les postes trois ans.

- aux écoles ;
- aux associations.

Publier un bilan chaque année.`;
const kept = { body: base, blockIds: parseText(base).map((block) => block.id) };
const said = (result: ReturnType<typeof carryOnto>) => (result.ok ? result.value : result.error);

describe("the text that an amendment asks for", () => {
  it("must change something that a reader sees", () => {
    expect(amendedText(base, `${base.replaceAll("\n", "\r\n")}  `)).toEqual({
      ok: false,
      error: "amendment-changes-nothing",
    });
  });
  it("must leave something of the measure", () => {
    expect(amendedText(base, " \n\n ")).toEqual({ ok: false, error: "amendment-empties-measure" });
  });
  it("must be as short as a measure", () => {
    expect(amendedText(base, "a".repeat(50_001))).toEqual({ ok: false, error: "amendment-too-long" });
  });
  it("is never refused by anything but a code, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
        const text = amendedText(one, other);
        if (text.ok) expect(canonicalText(text.value)).toBe(text.value);
      }),
    );
  });
});

describe("one paragraph amended", () => {
  it("leaves every other paragraph as it was", () => {
    for (const { anchor } of passagesOf(kept.body, kept.blockIds)) {
      const text = withPassage(kept, anchor, "Un paragraphe neuf.") ?? "";
      const others = passagesOf(kept.body, kept.blockIds).filter((passage) => passage.anchor !== anchor);
      for (const other of others) expect(text).toContain(other.markdown);
      expect(text).not.toContain(passageAt(kept, anchor));
    }
  });
  it("changes nothing when it is sent back as it was shown", () => {
    for (const { anchor, markdown } of passagesOf(kept.body, kept.blockIds)) {
      expect(withPassage(kept, anchor, markdown)).toBe(canonicalText(base));
    }
  });
  it("is taken out by an empty text, and is nowhere for an unknown anchor", () => {
    const { anchor, markdown } = passagesOf(kept.body, kept.blockIds)[1] ?? { anchor: "", markdown: "" };
    expect(withPassage(kept, anchor, "")).not.toContain(markdown);
    expect(withPassage(kept, "nowhere", "x")).toBeNull();
  });
});

describe("an amendment carried onto a text that has moved on", () => {
  const asked = base.replace("trois ans", "cinq ans");
  it("keeps what changed elsewhere since", () => {
    const since = base.replace("chaque année", "tous les six mois");
    expect(said(carryOnto(kept, since, asked))).toBe(since.replace("trois ans", "cinq ans"));
  });
  it("keeps what changed elsewhere in the same sentence", () => {
    const since = base.replace("Garder les postes", "Garder tous les postes");
    expect(said(carryOnto(kept, since, asked))).toContain("Garder tous les postes cinq ans.");
  });
  it("stands wherever its paragraph has been moved", () => {
    const [first, second, ...rest] = base.split("\n\n");
    const since = [first, ...rest, second].join("\n\n");
    expect(said(carryOnto(kept, since, asked))).toBe(since.replace("trois ans", "cinq ans"));
  });
  it("is refused where the same words were changed otherwise", () => {
    expect(said(carryOnto(kept, base.replace("trois ans", "sept ans"), asked))).toBe("passage-taken");
  });
  it("is refused where its paragraph was taken out, and where it takes out what was changed", () => {
    const without = base.replace("Garder les postes trois ans.\n\n", "");
    expect(said(carryOnto(kept, without, asked))).toBe("passage-struck");
    expect(said(carryOnto(kept, asked, without))).toBe("passage-taken");
  });
  it("has nothing left to do where the text says so already", () => {
    expect(said(carryOnto(kept, `${asked}\n\nFin.`, asked))).toBe("already-in-text");
  });
  it("offers to those who adapt it the text in force with what still fits", () => {
    const since = base.replace("trois ans", "sept ans");
    expect(fittingText(kept, since, asked.replace("un bilan", "deux bilans"))).toBe(
      since.replace("un bilan", "deux bilans"),
    );
  });
  it("never fails, whatever the texts", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (first, current, amended) => {
        const from = { body: first, blockIds: parseText(first).map((block) => block.id) };
        const carried = carryOnto(from, current, amended);
        if (carried.ok) expect(carried.value).toBe(fittingText(from, current, amended));
      }),
    );
  });
  it("is what its author wrote when nothing has changed since", () => {
    const word = fc.constantFrom("atelier", "trois ans", "écoles", "bilan", "", "\n\n");
    fc.assert(
      fc.property(word, fc.string(), (from, to) => {
        const text = base.replace(from, to);
        fc.pre(canonicalText(text) !== canonicalText(base));
        expect(said(carryOnto(kept, base, text))).toBe(canonicalText(text));
      }),
    );
  });
});
