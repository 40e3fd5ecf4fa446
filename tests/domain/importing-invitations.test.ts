import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalEmail } from "~/domain/email";
import { readInvitations } from "~/domain/invitations";
import { csv, encode, encodings } from "./importing-files";

const read = (text: string) => readInvitations(encode(text));

describe("a list of people to invite", () => {
  it("has a name, an e-mail or none, a panel and a role; without a role one is a member", () => {
    const file = read(
      csv([
        ["Nom", "E-mail", "Groupe de travail", "Rôle"],
        ["Amina Diallo", "Amina.Diallo@exemple.fr", "Inclusion", "Citoyenne"],
        ["Jean Petit", "aucun", "Climat", ""],
        ["Zoé Roy", "", "", "animateur·rice"],
        ["Li Wei", "li@exemple.fr", "", "GARANTE"],
      ]),
    );
    expect(file.errors).toEqual([]);
    expect(file.invitations).toEqual([
      { line: 2, name: "Amina Diallo", email: "amina.diallo@exemple.fr", panel: "Inclusion", role: "member" },
      { line: 3, name: "Jean Petit", email: null, panel: "Climat", role: "member" },
      { line: 4, name: "Zoé Roy", email: null, panel: "", role: "facilitator" },
      { line: 5, name: "Li Wei", email: "li@exemple.fr", panel: "", role: "guarantor" },
    ]);
  });

  it("may have first and last names apart, in English, parted by commas", () => {
    const file = read("First name,Last name,Email,Role\nAmina,Diallo,a@b.org,expert\n");
    expect(file.invitations).toMatchObject([{ name: "Amina Diallo", email: "a@b.org", role: "expert" }]);
    expect(read("Prénom;Nom\nAmina;Diallo\n").invitations).toMatchObject([
      { name: "Amina Diallo", role: "member" },
    ]);
  });

  it("names every error by line, column and heading", () => {
    const file = read(
      "nom;courriel;rôle;téléphone\n" +
        "A;pas une adresse;membre;1\n" +
        ";b@exemple.fr;chef;2\n" +
        "C;B@exemple.fr ;observateur;3\n" +
        `${"x".repeat(121)};;expert;4\n`,
    );
    expect(file.errors).toMatchObject([
      { code: "bad-email", line: 2, column: 2, columnName: "courriel", value: "pas une adresse" },
      { code: "missing-value", line: 3, column: 1, columnName: "nom" },
      { code: "unknown-role", line: 3, column: 3, columnName: "rôle", value: "chef" },
      { code: "duplicate-email", line: 4, column: 2, params: { firstLine: 3 } },
      { code: "too-long", line: 5, column: 1, params: { limit: 120, length: 121 } },
    ]);
    expect(file.unread).toMatchObject([{ text: "téléphone", line: 1, column: 4 }]);
  });

  it("without a column of names is refused", () => {
    expect(read("courriel;rôle\na@b.fr;membre\n").errors).toMatchObject([
      { code: "missing-column", params: { column: "name" } },
    ]);
  });

  it("never makes an administrator", () => {
    expect(read("nom;rôle\nA;administrateur\n").errors).toMatchObject([{ code: "unknown-role", line: 2 }]);
  });

  it("that we write reads back the same, in any encoding", () => {
    const name = fc
      .string({ unit: fc.constantFrom(..."abcéèï' -"), minLength: 1, maxLength: 20 })
      .map((text) => `N${text}`.replace(/\s+/g, " ").trim());
    const rows = fc.array(fc.tuple(name, fc.constantFrom("Climat", "", "Égalité")), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(...encodings), (people, encoding) => {
        const lines = people.map(([who, panel], i) => [who, `p${i}@exemple.fr`, panel, "membre"]);
        const file = readInvitations(encode(csv([["nom", "mail", "groupe", "rôle"], ...lines]), encoding));
        expect(file.errors).toEqual([]);
        expect(file.invitations.map(({ name, email, panel }) => [name, email, panel, "membre"])).toEqual(
          lines,
        );
      }),
    );
  });
});

describe("an e-mail address", () => {
  it.each(["a@b.fr", "prénom.nom+liste@sous.exemple-ville.fr", "o'neil@exemple.org", "a_b@été.fr"])(
    "may be %s",
    (text) => {
      expect(normalEmail(` ${text.toUpperCase()} `)).toBe(text);
    },
  );

  it.each([
    "",
    "a",
    "a@b",
    "a@b.",
    "@b.fr",
    "a b@c.fr",
    "a@b@c.fr",
    ".a@b.fr",
    "a..b@c.fr",
    "a.@b.fr",
    "a@-b.fr",
    "<a@b.fr>",
    "a@b,c.fr",
    `${"a".repeat(250)}@b.fr`,
  ])("may not be %j", (text) => expect(normalEmail(text)).toBeNull());
});
