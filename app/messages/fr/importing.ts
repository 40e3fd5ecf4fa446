/** The page where a facilitator imports measures from a file. */
export const importing = {
  title: "Importer des mesures",
  lead: "Un fichier CSV (virgule, point-virgule ou tabulation) ou JSON. Rien n’est enregistré avant que vous ayez vu ce qui sera créé.",
  file: "Fichier",
  fileHint:
    "Une ligne par mesure. Colonnes nécessaires : titre et texte. Axe, groupe, indicateurs, sources : si vous les avez.",
  check: "Voir ce qui sera créé",
  previewTitle: (name: string) => `Ce que contient ${name}`,
  preview: (count: number) => (count < 2 ? `${count} mesure sera créée.` : `${count} mesures seront créées.`),
  firstOnes: (shown: number) => `Voici les ${shown} premières.`,
  newAxes: "Axes créés avec elles",
  newPanels: "Groupes de travail créés avec elles",
  unread: "Colonnes laissées de côté",
  columns: { line: "Ligne", title: "Titre", axis: "Axe", panel: "Groupe", indicators: "Indicateurs" },
  status: "Les mesures arrivent",
  draft: "en brouillon : seul leur groupe les lit",
  tabled: "déposées : elles reçoivent leur numéro et toute la convention les lit",
  confirm: "Importer",
  other: "Choisir un autre fichier",
  caption: "Mesures du fichier",
};
