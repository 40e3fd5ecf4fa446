import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCode } from "~/domain/letter-code";
import { localPath } from "~/domain/local-path";
import { passwordProblem } from "~/domain/password";
import { isCommonPassword } from "~/server/auth/commonPasswords.server";

const problem = (password: string, personal: readonly string[] = []) =>
  passwordProblem(password, personal, isCommonPassword);

describe("a password", () => {
  it.each(["short", "onze lettre", "🐸🐸🐸🐸"])("has twelve characters or more: not %j", (password) => {
    expect(problem(password)).toBe("password-too-short");
  });

  it.each([
    "123456789012",
    "aaaaaaaaaaaaaa",
    "azertyuiopqs",
    "nbvcxw987654",
    "Motdepasse2026!",
    "MOTDEPASSE!!!!",
    "motdepassemotdepasse",
    "soleil.soleil.",
    "M0tdep@sse123",
    "123soleil2024!",
    "bonjourmarseille",
    "1qaz2wsx3edc4rfv",
    "123456789012345678",
    "????????????",
  ])("is not one that others think of: not %j", (password) => {
    expect(problem(password)).toBe("password-common");
  });

  it.each([
    ["barthe-ines-86", ["Inès Barthe", "ines@example.org"]],
    ["InèsBartheInès", ["Inès Barthe"]],
    ["ines.barthe@laposte.net", ["Inès", "ines.barthe@laposte.net"]],
  ])("is not made of one's own name: not %j", (password, personal) => {
    expect(problem(password, personal)).toBe("password-personal");
  });

  it.each(["trois tulipes jaunes", "cheval-lune-parapluie", "xK9#mQ2$vL5p", "Inès mange onze poires"])(
    "may be any other: %j",
    (password) => {
      expect(problem(password, ["Inès Barthe", "ines@example.org"])).toBeNull();
    },
  );

  it("is judged whatever it is made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (password, personal) => {
        const says = problem(password, personal);
        if ([...password].length < 12) expect(says).toBe("password-too-short");
      }),
    );
  });
});

describe("where to go after signing in", () => {
  it.each([
    "https://elsewhere.example/fr",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "javascript:alert(1)",
    "fr/account",
    "",
  ])("is never another site: %j", (wanted) => {
    expect(localPath(wanted, "/fr")).toBe("/fr");
  });

  it("is a path with its query", () => {
    expect(localPath("/en/conventions/x?page=2#top", "/fr")).toBe("/en/conventions/x?page=2");
  });

  it("is on this site whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (wanted) => {
        const path = localPath(`/${wanted}`, "/fr");
        expect(new URL(path, "https://palabre.example").origin).toBe("https://palabre.example");
      }),
    );
  });
});

describe("a letter's code", () => {
  it("is the same however it is typed", () => {
    expect(normalCode(" k7m2 9qpr–4wxv ")).toBe(normalCode("K7M2-9QPR-4WXV"));
  });
});
