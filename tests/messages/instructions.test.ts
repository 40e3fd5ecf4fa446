import { describe, expect, it } from "vitest";
import { instructionsOf, operationsBetween, parseText } from "~/domain/amending";
import { plainMessages } from "~/messages";

const TEXT = `# Mandat

Un préambule dit de quoi il est question.

Le mandat dure trois ans, renouvelable une fois. La ville en rend compte à la ville.

Dispositions finales de ce texte.

1. premier point
2. deuxième point ici

| qui | quand |
|---|---|
| ville | mai |
| région | juin |`;

const says = (base: string, text: string, language: "fr" | "en" = "fr") => {
  const blocks = parseText(base);
  const operations = operationsBetween(blocks, parseText(text));
  return instructionsOf(blocks, operations).map(plainMessages(language).instructions.says);
};
const changed = (from: string, into: string, language: "fr" | "en" = "fr") =>
  says(TEXT, TEXT.replace(from, into), language);

describe("an amendment as a jurist writes it", () => {
  it("replaces, strikes and adds words of an alinéa", () => {
    expect(changed("trois ans", "cinq ans")).toEqual([
      "À l’alinéa 2, remplacer les mots « trois ans » par les mots « cinq ans ».",
    ]);
    expect(changed("trois ans", "cinq ans", "en")).toEqual([
      "In paragraph 2, replace the words “trois ans” by the words “cinq ans”.",
    ]);
    expect(changed(" La ville en rend compte à la ville.", "")).toEqual([
      "À l’alinéa 2, supprimer la phrase « La ville en rend compte à la ville. »",
    ]);
    expect(changed("ans,", "ans au plus,")).toEqual([
      "À l’alinéa 2, après le mot « ans », insérer les mots « au plus ».",
    ]);
    expect(changed("à la ville.", "à la ville. C’est public.")).toEqual([
      "Compléter l’alinéa 2 par la phrase « C’est public. »",
    ]);
  });

  it("joins several changes of one alinéa", () => {
    const text = TEXT.replace("mandat dure trois", "contrat dure cinq").replace(", renouvelable", "");
    expect(says(TEXT, text)).toEqual([
      "À l’alinéa 2 : 1° remplacer le mot « mandat » par le mot « contrat » ; 2° remplacer les mots « trois ans » par les mots « cinq ans » ; 3° supprimer le mot « , renouvelable ».",
    ]);
  });

  it("names the occurrence where the same words stand more than once", () => {
    expect(says("La ville aide la ville et la ville.", "La ville aide la région et la ville.")).toEqual([
      "À l’alinéa 1, remplacer le mot « ville » (2e occurrence) par le mot « région ».",
    ]);
  });

  it("strikes, rewrites, moves and inserts whole alinéas", () => {
    const [preamble, final] = [
      "Un préambule dit de quoi il est question.",
      "Dispositions finales de ce texte.",
    ];
    expect(changed(`${final}\n\n`, "")).toEqual(["Supprimer l’alinéa 3."]);
    expect(changed(preamble, "Rien de tel.")).toEqual(["Rédiger ainsi l’alinéa 1 : « Rien de tel. »"]);
    expect(changed(preamble, `${preamble}\n\nAjout premier.\n\nAjout second.`)).toEqual([
      "Après l’alinéa 1, insérer les alinéas suivants : « Ajout premier. », « Ajout second. »",
    ]);
    expect(says(TEXT, TEXT.replace(`${preamble}\n\n`, "").replace(final, `${final}\n\n${preamble}`))).toEqual(
      ["Déplacer l’alinéa 1 après l’alinéa 3."],
    );
    expect(changed(preamble, `## ${preamble}`)).toEqual(["Faire de l’alinéa 1 un titre."]);
  });

  it("names headings, points of a list and rows of a table", () => {
    expect(changed("# Mandat", "# Durée")).toEqual(["Rédiger ainsi le titre « Mandat » : « Durée »."]);
    expect(changed("deuxième point ici", "deuxième point là")).toEqual([
      "À l’alinéa 5 (2° de la liste), remplacer le mot « ici » par le mot « là ».",
    ]);
    expect(changed("2. deuxième", "2. point neuf\n3. deuxième")).toEqual([
      "Après l’alinéa 4 (1° de la liste), insérer le point de liste suivant : « point neuf ».",
    ]);
    expect(changed("juin |", "mars |\n| État | avril |")).toEqual([
      "À la ligne 2 du tableau, remplacer le mot « juin » par le mot « mars ».",
      "Après la ligne 2 du tableau, insérer la ligne de tableau suivante : « État | avril ».",
    ]);
  });

  it("parts and joins alinéas", () => {
    expect(changed("fois. La", "fois.\n\nLa")).toEqual([
      "À l’alinéa 2, aller à la ligne après le mot « fois. »",
    ]);
    expect(changed("question.\n\nLe", "question. Le", "en")).toEqual([
      "Join paragraph 2 to what comes before.",
    ]);
  });
});
