import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AmendmentDiff } from "~/components/AmendmentDiff";
import { CommentThread } from "~/components/CommentThread";
import { pagesShown } from "~/components/navigation";
import { roadOf } from "~/components/PhaseRibbon";
import { placed, type Share, type ShareKind } from "~/components/ShareBar";
import { phases } from "~/domain/phase";
import { messages } from "~/messages";

const fr = messages("fr");
const kinds: readonly ShareKind[] = ["for", "against", "abstain", "blank", "absent"];
const shares = fc
  .array(fc.record({ count: fc.nat(1_000_000), counted: fc.boolean() }), { maxLength: kinds.length })
  .map((parts) =>
    parts.flatMap(({ count, counted }, index): Share[] => {
      const kind = kinds[index];
      return kind ? [{ kind, count, counted, countText: String(count), label: kind }] : [];
    }),
  );

describe("the bar of a vote", () => {
  test("shares stand side by side, without gap or overlap, and fill the bar", () => {
    fc.assert(
      fc.property(shares, (given) => {
        const drawn = placed(given);
        let end = 0;
        for (const { start, width } of drawn) {
          expect(start).toBeCloseTo(end, 9);
          end = start + width;
        }
        if (drawn.length > 0) expect(end).toBeCloseTo(1, 9);
      }),
    );
  });

  test("only what the base counts is drawn", () => {
    fc.assert(
      fc.property(shares, (given) => {
        const expected = given.filter((share) => share.counted && share.count > 0).map((share) => share.kind);
        expect(placed(given).map((share) => share.kind)).toEqual(expected);
      }),
    );
  });
});

describe("the road of a convention", () => {
  test("what comes before the current phase is past, what comes after is still to come", () => {
    for (const [place, current] of phases.entries()) {
      const states = roadOf(current, fr.domain.phase).map((phase) => phase.state);
      const expected = phases.map((_, at) => (at < place ? "past" : at === place ? "current" : "coming"));
      expect(states).toEqual(expected);
    }
  });
});

describe("pages of a list", () => {
  const at = fc
    .integer({ min: 1, max: 500 })
    .chain((count) => fc.record({ count: fc.constant(count), page: fc.integer({ min: 1, max: count }) }));

  test("first, last and current are always there, in order, and at most nine things are shown", () => {
    fc.assert(
      fc.property(at, ({ count, page }) => {
        const shown = pagesShown(page, count);
        const numbers = shown.filter((n) => n !== null);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const n of [1, page, count]) expect(numbers).toContain(n);
        expect(shown.length).toBeLessThanOrEqual(9);
      }),
    );
  });

  test("a gap stands for two pages or more: one page is shown rather than left out", () => {
    expect(pagesShown(4, 10)).toEqual([1, 2, 3, 4, 5, null, 10]);
    expect(pagesShown(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
  });
});

describe("an amendment's difference", () => {
  test("is said as well as drawn", () => {
    const html = renderToStaticMarkup(
      <AmendmentDiff
        labels={{ removed: "supprimé :", added: "ajouté :", end: "fin" }}
        runs={[
          { kind: "removed", text: "6" },
          { kind: "added", text: "7" },
        ]}
      />,
    );
    expect(html).toMatch(/<del>.*supprimé : .*6.*\(fin\).*<\/del><ins>.*ajouté : .*7/);
  });
});

describe("a hidden comment", () => {
  test("keeps its reason readable and its text away", () => {
    const html = renderToStaticMarkup(
      <CommentThread
        comments={[
          {
            id: "c1",
            kind: "against",
            kindText: "Contre",
            author: "Y. K.",
            at: { iso: "2026-11-05", text: "5 novembre" },
            html: "<p>injure</p>",
            hidden: "Masqué : met en cause une personne.",
          },
        ]}
      />,
    );
    expect(html).toContain("Masqué : met en cause une personne.");
    expect(html).not.toContain("injure");
  });
});
