import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const PROGRAM = "bin/palabre.mjs";

interface Answer {
  readonly text: string | null;
  readonly conflicts: readonly { between: readonly string[]; level: string; says: string }[];
  readonly order: readonly string[];
}

describe("palabre merge", () => {
  const folder = mkdtempSync(join(tmpdir(), "palabre-merge-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input = "") =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = { PATH: process.env.PATH, NODE_ENV: "production" as const };
      const child = execFile(process.execPath, [PROGRAM, "merge", ...args], { env }, (_, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
      child.stdin?.end(input);
    });
  const merged = async (text: string, ...texts: readonly string[]): Promise<Answer> => {
    const path = join(folder, "request.json");
    writeFileSync(
      path,
      JSON.stringify({ text, amendments: texts.map((each, at) => ({ id: `${at + 1}`, text: each })) }),
    );
    return JSON.parse((await run([path])).out);
  };

  test("a moved paragraph keeps the change that another amendment makes in it", async () => {
    const { text, conflicts } = await merged(
      "Un premier §.\n\nUn second §.\n\nUn troisième §.",
      "Un second §.\n\nUn troisième §.\n\nUn premier §.",
      "Un premier § neuf.\n\nUn second §.\n\nUn troisième §.",
    );
    expect(text).toBe("Un second §.\n\nUn troisième §.\n\nUn premier § neuf.");
    expect(conflicts).toEqual([]);
  });

  test("overlapping deletions conflict, a change and an insertion beside it do not", async () => {
    const base = "Le mandat dure trois ans, renouvelable une fois.";
    const overlap = await merged(
      base,
      base.replace(" trois ans, renouvelable", ""),
      base.replace(", renouvelable une fois", ""),
    );
    expect(overlap).toMatchObject({ text: null, conflicts: [{ between: ["1", "2"], level: "hard" }] });
    const beside = await merged(base, base.replace("trois", "cinq"), base.replace("ans", "ans au plus"));
    expect(beside).toMatchObject({
      text: "Le mandat dure cinq ans au plus, renouvelable une fois.",
      conflicts: [],
      order: ["1", "2"],
    });
  });

  test("reads the standard input and speaks English when asked", async () => {
    const input = JSON.stringify({
      text: "It lasts three years.",
      amendments: [
        { id: "a", text: "It lasts a decade." },
        { id: "b", text: "It lasts one winter." },
      ],
    });
    const { out } = await run(["-", "--lang", "en"], input);
    expect(JSON.parse(out).conflicts).toEqual([
      { between: ["a", "b"], level: "hard", says: "both replace “three years”" },
    ]);
  });

  test("says what is wrong with the input, by line or by path, with exit code 1", async () => {
    const amendment = { id: "1", text: "x" };
    const wrong = [
      ['{"text": "a",', /^ligne 1, colonne 14 : /],
      ["[]", /^il faut un objet\./],
      ['{"amendments": []}', /^text : cette valeur est nécessaire\./],
      [
        '{"text": "a", "amendments": [{"id": 1, "text": null}]}',
        /^amendments\[0\]\.id : .*\namendments\[0\]\.text : /,
      ],
      [
        JSON.stringify({ text: "a", amendments: [amendment, amendment] }),
        /^amendments\[1\]\.id : .*déjà pris/,
      ],
    ] as const;
    for (const [input, says] of wrong) {
      const { code, out, err } = await run(["-"], input);
      expect(err).toMatch(says);
      expect({ code, out }).toEqual({ code: 1, out: "" });
    }
    expect(await run(["absent.json"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("absent.json"),
    });
  });
});
