import type { BlockForm, ChangePart, Instruction, Quoted, QuotedBlocks, TextPlace } from "~/domain/amending";

const quote = (text: string) => `« ${text.replace(/\s*\n\s*/g, " ")} »`;
const ordinal = (rank: number) => (rank === 1 ? "1re" : `${rank}e`);
const times = ({ occurrence }: Quoted) => (occurrence === null ? "" : ` (${ordinal(occurrence)} occurrence)`);
const ofTable = (table: number | null) => (table === null ? "du tableau" : `du tableau ${table}`);

/** A word, some words, a sign, a sentence: with their article. */
function named(text: string): string {
  const count = text.match(/[\p{L}\p{N}\p{Extended_Pictographic}][^\s’']*/gu)?.length ?? 0;
  if (count === 0) return `le signe ${quote(text)}`;
  if (count > 2 && /^\p{Lu}[\s\S]*[.!?…]$/u.test(text)) return `la phrase ${quote(text)}`;
  return count === 1 ? `le mot ${quote(text)}` : `les mots ${quote(text)}`;
}

const words = (quoted: Quoted) => named(quoted.text) + times(quoted);

function place(at: TextPlace): string {
  switch (at.kind) {
    case "alinea": {
      const { item, number } = at;
      if (item === null) return `l’alinéa ${number}`;
      const which = item.numbered ? `${item.number}° de la liste` : `point ${item.number} de la liste`;
      return `l’alinéa ${number} (${which})`;
    }
    case "heading":
      return `le titre ${quote(at.text)}${times({ text: at.text, occurrence: at.rank })}`;
    case "table":
      return `l’en-tête ${ofTable(at.table)}`;
    case "row":
      return `la ligne ${at.row} ${ofTable(at.table)}`;
    case "rule":
      return `le trait de séparation ${at.number}`;
  }
}

const to = (what: string) => (what.startsWith("le ") ? `au ${what.slice(3)}` : `à ${what}`);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function range(first: TextPlace, last: TextPlace): string {
  if (first.kind !== "alinea" || last.kind !== "alinea" || first.number === last.number) return place(first);
  const link = last.number === first.number + 1 ? "et" : "à";
  return `les alinéas ${first.number} ${link} ${last.number}`;
}

const forms: Record<BlockForm, readonly [one: string, several: string]> = {
  alinea: ["l’alinéa suivant", "les alinéas suivants"],
  heading: ["le titre suivant", "les titres suivants"],
  item: ["le point de liste suivant", "les points de liste suivants"],
  quote: ["la citation suivante", "les citations suivantes"],
  code: ["le bloc suivant", "les blocs suivants"],
  table: ["le tableau dont voici l’en-tête", "les tableaux dont voici les en-têtes"],
  row: ["la ligne de tableau suivante", "les lignes de tableau suivantes"],
  rule: ["un trait de séparation", "des traits de séparation"],
};

const becomes: Record<BlockForm, string> = {
  alinea: "un alinéa ordinaire",
  heading: "un titre",
  item: "un point de liste",
  quote: "une citation",
  code: "un bloc de texte brut",
  table: "un tableau",
  row: "une ligne de tableau",
  rule: "un trait de séparation",
};

function added({ form, texts }: QuotedBlocks): string {
  const what = forms[form][texts.length > 1 ? 1 : 0];
  return form === "rule" ? what : `${what} : ${texts.map(quote).join(", ")}`;
}

/** A part that speaks of the whole block, which is named `it`; null for the others. */
function ofWhole(part: ChangePart, it: string): string | null {
  switch (part.kind) {
    case "append":
      return `compléter ${it} par ${named(part.text)}`;
    case "join":
      return `joindre ${it} à ce qui précède`;
    case "reshape":
      return `faire de ${it} ${becomes[part.form]}`;
    case "nest":
      return `décaler ${it} d’un niveau vers ${part.deeper ? "l’intérieur" : "l’extérieur"}`;
    case "replace":
    case "strike":
    case "insert":
    case "spacing":
    case "split":
      return null;
  }
}

function within(part: ChangePart): string {
  switch (part.kind) {
    case "replace":
      return `remplacer ${words(part.old)} par ${named(part.by)}`;
    case "strike":
      return `supprimer ${words(part.old)}`;
    case "insert":
      return `${part.after === null ? "au début" : `après ${words(part.after)}`}, insérer ${named(part.text)}`;
    case "spacing":
      return part.near === null ? "changer l’espacement" : `changer l’espace après ${words(part.near)}`;
    case "split":
      return `aller à la ligne ${part.after === null ? "au début" : `après ${words(part.after)}`}`;
    case "append":
    case "join":
    case "reshape":
    case "nest":
      return ofWhole(part, "l’ensemble") ?? "";
  }
}

/** The full stop that ends a quotation ends the sentence too. */
const ended = (text: string) => (/[.!?…] ?»$/u.test(text) ? text : `${text}.`);

function change(at: TextPlace, parts: readonly ChangePart[]): string {
  const [only] = parts;
  if (only === undefined || parts.length > 1) {
    return ended(
      `${upper(to(place(at)))} : ${parts.map((part, rank) => `${rank + 1}° ${within(part)}`).join(" ; ")}`,
    );
  }
  const whole = ofWhole(only, place(at));
  return ended(whole === null ? `${upper(to(place(at)))}, ${within(only)}` : upper(whole));
}

function says(instruction: Instruction): string {
  switch (instruction.kind) {
    case "change":
      return change(instruction.at, instruction.parts);
    case "rewrite":
      return ended(`Rédiger ainsi ${place(instruction.at)} : ${quote(instruction.text)}`);
    case "strike":
      return ended(`Supprimer ${range(instruction.first, instruction.last)}`);
    case "move": {
      const where = instruction.after === null ? "au début du texte" : `après ${place(instruction.after)}`;
      return ended(`Déplacer ${range(instruction.first, instruction.last)} ${where}`);
    }
    case "insert": {
      const where = instruction.after === null ? "Au début du texte" : `Après ${place(instruction.after)}`;
      return ended(`${where}, insérer ${instruction.blocks.map(added).join(", puis ")}`);
    }
  }
}

/** Amendments as a jurist writes them: each instruction a sentence, and the name of a place in the text. */
export const instructions = { says, place };
