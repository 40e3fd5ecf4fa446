/** Where the words of a version come from, and the comparative table. */
export const tracing = {
  title: "D’où vient chaque mot",
  heading: (measure: string) => `D’où vient chaque mot : ${measure}`,
  lead: (version: number) =>
    `La version ${version} de la mesure. Chaque passage renvoie à la note qui dit qui l’a apporté, par quel amendement et quel scrutin.`,
  link: "D’où vient chaque mot de cette version",
  text: "Le texte",
  sources: "Les sources",
  source: (number: number) => `Note ${number}`,
  noVote: "sans vote, avec l’accord des auteurs ou de la séance",
  by: (name: string) => `de ${name}`,
  version: (version: number) => `version ${version}`,
  comparative: "Tableau comparatif",
  comparativeHeading: (measure: string) => `Tableau comparatif : ${measure}`,
  comparativeLead: (from: number, to: number) =>
    from === to
      ? `Le texte de la version ${from} et les amendements qui s’y rapportent.`
      : `De la version ${from}, sur laquelle les premiers amendements ont été écrits, à la version ${to}, en vigueur.`,
  comparativeLink: "Tableau comparatif (à imprimer)",
  before: (version: number) => `Texte de départ (version ${version})`,
  amendments: "Amendements",
  after: (version: number) => `Texte qui en sort (version ${version})`,
  unchanged: "Sans changement.",
  struck: "Supprimé.",
  none: "Aucun.",
  instruction: "En termes juridiques",
};
