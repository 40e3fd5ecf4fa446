import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPalabre } from "~tests/support/palabre";

const SLUG = "convention-citoyenne-pour-le-numerique-responsable";
const PROGRAM = "bin/palabre.mjs";

describe("palabre import, on the demonstration", () => {
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "palabre-import-"));
    const palabre = await startPalabre({ dataDir: folder });
    expect(palabre.output()).toContain("39 measures");
    await palabre.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], language = "fr_FR.UTF-8") =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = {
        PATH: process.env.PATH,
        DATA_DIR: folder,
        LANG: language,
        NODE_ENV: "production" as const,
      };
      const child = execFile(process.execPath, [PROGRAM, "import", ...args], { env }, (_, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test("creates measures and says what it created", async () => {
    const path = file("bon.csv", "titre;texte;axe;couleur\nRéparer;Réparer plus.;1\nOuvrir;Ouvrir.;2;vert\n");
    const { code, out } = await run([path, "--convention", SLUG, "--status", "tabled"]);
    expect(out).toBe(
      "2 mesures créées.\n" +
        "Elles sont déposées : elles ont un numéro et toute la convention les lit.\n" +
        "Colonnes laissées de côté : couleur.\n",
    );
    expect(code).toBe(0);
  });

  test("names every error by line and column in the terminal's language, and creates nothing", async () => {
    const path = file("faux.csv", "titre;texte;axe\nRéparer;;1\nOuvrir;Ouvrir.;0\n");
    const french = await run([path, "--convention", SLUG]);
    expect(french.err.split("\n")).toEqual([
      "ligne 2, colonne texte : Cette valeur est nécessaire.",
      expect.stringMatching(/^ligne 3, colonne axe : .* \(0\)$/),
      "Rien n’a été enregistré. Corrigez le fichier, puis envoyez-le à nouveau.",
      "",
    ]);
    expect(french).toMatchObject({ code: 1, out: "" });
    const english = await run([path, "--convention", SLUG], "C.UTF-8");
    expect(english.err).toMatch(/^line 2, column texte: /);
  });

  test("says which convention or person it does not know, or which file it cannot read", async () => {
    const path = file("autre.csv", "titre;texte\nRéparer;Réparer plus.\n");
    expect(await run([path, "--convention", "ailleurs"])).toMatchObject({
      ...{ code: 1, err: "Aucune convention n’a cette adresse : ailleurs.\n" },
    });
    const stranger = await run([path, "--convention", SLUG, "--as", "x@example.org"]);
    expect(stranger.err).toContain("x@example.org");
    const missing = await run([join(folder, "rien.csv"), "--convention", SLUG]);
    expect(missing).toMatchObject({ code: 1, out: "" });
    expect(missing.err).toContain("rien.csv");
  });

  test("explains itself", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--convention <address>");
    expect(out).toContain("--status <status>");
  });
});
