import type { CommentKind } from "~/domain/comment";
import type { MeasureStage } from "~/domain/measure-stage";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const stage: Record<MeasureStage, string> = {
  adopted: "Adoptées",
  voting: "Au vote",
  discussion: "En discussion",
  rejected: "Rejetées",
  withdrawn: "Retirées",
};

const stageCount: Record<MeasureStage, (count: number) => string> = {
  adopted: (count) => plural(count, "adoptée", "adoptées"),
  voting: (count) => `${count} au vote`,
  discussion: (count) => `${count} en discussion`,
  rejected: (count) => plural(count, "rejetée", "rejetées"),
  withdrawn: (count) => plural(count, "retirée", "retirées"),
};

const kindCount: Record<CommentKind, (count: number) => string> = {
  for: (count) => `${count} pour`,
  against: (count) => `${count} contre`,
  question: (count) => plural(count, "question", "questions"),
  suggestion: (count) => plural(count, "suggestion", "suggestions"),
  source: (count) => plural(count, "source", "sources"),
};

const kindName: Record<CommentKind, string> = {
  for: "Pour",
  against: "Contre",
  question: "Questions",
  suggestion: "Suggestions",
  source: "Sources",
};

/** Words of the drawings and of the tables behind them. */
export const pictures = {
  table: "Voir le tableau",
  axis: "Axe",
  byAxis: "Mesures par axe et par état",
  measures: (count: number) => plural(count, "mesure", "mesures"),
  stage,
  stageCount,
  since: (date: string) => `depuis le ${date}`,

  life: "La vie de la mesure",
  lifeLead: "De la première rédaction au plan : ce qui s’est passé, et quand.",
  lifeDrawn: (versions: number, amendments: number, votes: number) =>
    `Sur une ligne du temps : ${plural(versions, "version", "versions")} du texte, ${plural(
      amendments,
      "amendement",
      "amendements",
    )}, ${plural(votes, "scrutin", "scrutins")}. La liste qui suit les donne dans l’ordre.`,
  lane: { texts: "Texte", amendments: "Amendements", votes: "Scrutins" },
  moment: {
    written: "Première rédaction",
    tabled: "Mesure déposée",
    adopted: "Mesure adoptée",
    rejected: "Mesure rejetée",
    planned: "Mesure publiée dans le plan",
  },
  newVersion: (version: number, why: string) => `Version ${version} : ${why}`,
  amended: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Amendement ${numbers.join()} proposé`
      : `${numbers.length} amendements proposés : ${numbers.join(", ")}`,
  voted: (number: number, outcome: string | null) =>
    outcome === null ? `Scrutin ${number}, ouvert` : `Scrutin ${number} : ${outcome}`,

  voices: "Qui a parlé pour quoi",
  voicesLead:
    "Les commentaires sur la mesure et ses paragraphes, par groupe de travail et jamais par personne.",
  fewVoices:
    "Trop peu de personnes ont commenté cette mesure : les compter par groupe désignerait quelqu’un.",
  byPanel: "Commentaires par groupe et par nature",
  panel: "Groupe",
  speakers: "Personnes",
  otherVoices: "Autres personnes",
  allVoices: "Toutes les personnes",
  people: (count: number) => plural(count, "personne", "personnes"),
  kindCount,
  kindName,
};
