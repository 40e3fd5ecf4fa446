/** What `palabre import` and `palabre merge` say in a terminal. */
export const command = {
  imported: (count: number) => (count === 1 ? "1 mesure créée." : `${count} mesures créées.`),
  tabled: "Elles sont déposées : elles ont un numéro et toute la convention les lit.",
  draft: "Ce sont des brouillons : seul leur groupe les lit.",
  newAxes: (count: number) => `Axes créés : ${count}.`,
  newPanels: (count: number) => `Groupes de travail créés : ${count}.`,
  unread: (columns: string) => `Colonnes laissées de côté : ${columns}.`,
  colon: " : ",
  place: (line: number, column: string) => `ligne ${line}, ${column}`,
  column: (column: number) => `colonne ${column}`,
  named: (name: string) => `colonne ${name}`,
  refused: {
    "file-unreadable": (name: string) => `Ce fichier ne peut pas être lu : ${name}.`,
    "convention-unknown": (slug: string) => `Aucune convention n’a cette adresse : ${slug}.`,
    "person-unknown": (email: string) => `Personne n’a cette adresse dans la convention : ${email}.`,
    "no-facilitator": () => "Cette convention n’a pas d’animateur, et l’import se fait en son nom.",
    "not-allowed": () =>
      "Ce n’est pas possible : seul un animateur importe des mesures, avant les votes de la convention.",
  },
  merge: {
    notUtf8: "Ce fichier n’est pas en UTF-8.",
    shape: 'Forme attendue : {"text": "…", "amendments": [{"id": "1", "text": "…"}]}.',
    problem: {
      missing: "cette valeur est nécessaire.",
      "not-text": "il faut un texte entre guillemets.",
      "not-list": "il faut une liste.",
      "not-object": "il faut un objet.",
      "empty-id": "cet identifiant est vide.",
      "same-id": "cet identifiant est déjà pris par un autre amendement.",
    },
  },
};
