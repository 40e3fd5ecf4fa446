/** Versions and what differs between them. */
export const compare = {
  versionsTitle: "Versions",
  versionsLead: "Aucune version n’est jamais modifiée : chaque changement en ajoute une.",
  versionBy: (writer: string) => `par ${writer}`,
  inForce: "en vigueur",
  read: (version: number) => `Lire la version ${version}`,
  title: (from: number, to: number) => `De la version ${from} à la version ${to}`,
  from: "De la version",
  to: "à la version",
  submit: "Comparer",
  choose: "Comparer deux versions",
  same: "Ces deux versions sont identiques.",
  amendment: (number: number) => `amendement ${number}`,
  labels: {
    removed: "supprimé :",
    added: "ajouté :",
    end: "fin",
    moved: "déplacé ici",
    movedAway: "déplacé ailleurs",
  },
};
