import { expect, it } from "vitest";
import { mergeTexts } from "~/domain/amending";
import { plainMessages } from "~/messages";
import { sayConflict } from "~/messages/sayConflict";

const BASE = "Le mandat dure trois ans, renouvelable une fois. La ville en rend compte.";
const TWO = `${BASE}\n\nUn autre alinéa suit.\n\nEt un dernier le ferme.`;

const says = (base: string, one: string, other: string, language: "fr" | "en" = "fr") => {
  const said = (a: string, b: string) =>
    mergeTexts(base, [
      { id: "1", text: a },
      { id: "2", text: b },
    ]).conflicts.map((each) => sayConflict(plainMessages(language).amending, each));
  // The same words whichever is named first.
  expect(said(other, one)).toEqual(said(one, other));
  return said(one, other);
};

it("a conflict says in words what both do to which passage", () => {
  const ans = (words: string) => BASE.replace("trois ans", words);
  expect(says(BASE, ans("six mois"), ans("un an"))).toEqual(["tous deux remplacent « trois ans »"]);
  expect(says(BASE, ans("cinq ans"), ans("six ans"))).toEqual(["tous deux remplacent « trois ans »"]);
  expect(says(BASE, ans("six mois"), ans("un an"), "en")).toEqual(["both replace “trois ans”"]);
  expect(says(BASE, ans("six mois"), ans("six mois"))).toEqual([
    "tous deux remplacent « trois ans » par « six mois »",
  ]);
  expect(
    says(BASE, BASE.replace(" trois ans, renouvelable", ""), BASE.replace(" renouvelable une", "")),
  ).toEqual(["ils suppriment des passages qui se chevauchent dans « trois ans, renouvelable une »"]);
  expect(says(BASE, BASE.replace(" La ville en rend compte.", ""), BASE.replace("rend", "tient"))).toEqual([
    "l’un supprime « La ville en rend compte. », l’autre y change des mots",
  ]);
});

it("paragraphs struck, moved, joined and added have words of their own", () => {
  const [first = "", second = "", third = ""] = TWO.split("\n\n");
  const text = (...paragraphs: readonly string[]) => paragraphs.join("\n\n");
  expect(says(TWO, text(first, third), text(first, third, second))).toEqual([
    "l’un déplace « Un autre alinéa suit. », l’autre le supprime",
  ]);
  expect(says(TWO, text(first, third), text(first, third))).toEqual([
    "tous deux suppriment « Un autre alinéa suit. »",
  ]);
  expect(says(TWO, text(second, third, first), text(second, third, first))).toEqual([
    `tous deux déplacent « ${first} » au même endroit`,
  ]);
  expect(says(TWO, text(first, `${second} ${third}`), text(first, second, "Entre les deux.", third))).toEqual(
    ["l’un joint « Et un dernier le ferme. » au paragraphe qui le précède, l’autre les sépare"],
  );
  expect(says(TWO, text(first, second, third, "Un."), text(first, second, third, "Deux."))).toEqual([
    "tous deux ajoutent après « Et un dernier le ferme. » : l’ordre des votes décide",
  ]);
  expect(says("", "Un.", "Deux.")).toEqual([
    "tous deux ajoutent au début du texte : l’ordre des votes décide",
  ]);
});

it("long passages are quoted by their beginning and their end", () => {
  const long = `Début ${"mot ".repeat(60)}fin.`;
  const [said = ""] = says(`${long}\n\nSuite du texte.`, "Suite du texte.", "Suite du texte.");
  expect(said.length).toBeLessThan(160);
  expect(said).toMatch(/« Début mot .* … .* mot fin\. »/);
});
