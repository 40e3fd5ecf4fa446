export interface DemoAmendment {
  /** Number of the measure. */
  readonly measure: number;
  readonly title: string;
  readonly by: string;
  /** A facilitator writes it down for them. */
  readonly enteredBy?: string;
  readonly daysBefore: number;
  /** What it changes: these words of the text become others. */
  readonly replaces: string;
  readonly with: string;
  readonly reasons: string;
  readonly cosigners: readonly string[];
  readonly judged?: {
    readonly verdict: "admissible" | "inadmissible";
    readonly daysBefore: number;
    readonly reason: string;
  };
  /** By this author of the measure. */
  readonly accepted?: { readonly by: string; readonly daysBefore: number };
  readonly withdrawn?: { readonly daysBefore: number };
}

const inOrder = "Dans le sujet de la mesure, clair et applicable.";

export const amendments: readonly DemoAmendment[] = [
  {
    ...{ measure: 4, title: "Ouvrir le samedi matin", by: "Solange Petit", daysBefore: 19 },
    replaces: "deux demi-journées par semaine, aux habitants",
    with: "deux demi-journées par semaine, dont le samedi matin, aux habitants",
    reasons: "Celles et ceux qui travaillent en semaine doivent pouvoir venir.",
    cosigners: ["Karim Haddad", "Rosa Ferreira", "Sophie Lemoine", "Hugo Marchand"],
    judged: { verdict: "admissible", daysBefore: 17, reason: inOrder },
    accepted: { by: "Léa Fontaine", daysBefore: 14 },
  },
  {
    ...{ measure: 9, title: "Compter n’est pas suivre", by: "Zoé Charpentier", daysBefore: 21 },
    replaces: "Ceux qui suivent les déplacements des personnes sont exclus.",
    with: "Ceux qui permettent de suivre une personne sont exclus ; ceux qui ne font que compter des passages sont admis si le bilan est favorable.",
    reasons: "Compter les vélos aide à décider où faire une piste. Personne n’y est reconnu.",
    cosigners: ["Aminata Diallo", "Camille Perrin", "Ibrahim Sow"],
    judged: { verdict: "admissible", daysBefore: 18, reason: inOrder },
  },
  {
    ...{ measure: 16, title: "Un an d’aide devient deux ans", by: "Nadège Saint-Louis", daysBefore: 7 },
    replaces: "un numéro à appeler pendant un an",
    with: "un numéro à appeler pendant deux ans",
    reasons: "Les pannes arrivent après la première année.",
    cosigners: ["Fatima Benali", "Samira Cherif"],
  },
  {
    ...{ measure: 16, title: "Remettre aussi une imprimante", by: "Jean-Luc Prévost", daysBefore: 6 },
    replaces: "- une heure de prise en main ;",
    with: "- une heure de prise en main ;\n- une imprimante, si la famille le souhaite ;",
    reasons: "L’école demande encore beaucoup de papier.",
    cosigners: [],
  },
  {
    ...{ measure: 17, title: "Ne pas fixer le prix", by: "Antoine Delmas", daysBefore: 10 },
    replaces:
      "Le tarif est inférieur à dix euros par mois. Il n’engage pas au-delà d’un mois et ne demande pas de caution.",
    with: "Le tarif est fixé par négociation, et publié. Il n’engage pas au-delà d’un mois et ne demande pas de caution.",
    reasons: "Annoncer un prix avant de négocier nous prive d’un meilleur.",
    cosigners: ["Paul Weber"],
    judged: { verdict: "admissible", daysBefore: 8, reason: inOrder },
  },
  {
    ...{ measure: 25, title: "Interdire les téléphones dans la ville", by: "Paul Weber", daysBefore: 12 },
    replaces: "Si elle n’est pas retenue, la raison est publiée.",
    with: "Si elle n’est pas retenue, la raison est publiée. L’usage du téléphone portable est interdit dans les rues du centre-ville.",
    reasons: "Il faut bien commencer quelque part.",
    cosigners: [],
    judged: {
      verdict: "inadmissible",
      daysBefore: 11,
      reason:
        "Sans lien avec la mesure, et hors de la compétence de la ville. Les garants ont été consultés.",
    },
  },
  {
    ...{ measure: 25, title: "Compter le coût de la formation", by: "Bernard Lacoste", daysBefore: 10 },
    replaces: "Si elle n’est pas retenue, la raison est publiée.",
    with: "La comparaison compte le coût de la formation des agents. Si elle n’est pas retenue, la raison est publiée.",
    reasons: "Un logiciel que personne ne sait utiliser coûte cher, libre ou non.",
    cosigners: ["Chantal Robin", "Viet Anh Tran", "Élodie Masson"],
    judged: { verdict: "admissible", daysBefore: 8, reason: inOrder },
    accepted: { by: "Dragan Petrović", daysBefore: 4 },
  },
  {
    ...{ measure: 14, title: "Un bus plutôt que des permanences", by: "Mathis Girard", daysBefore: 9 },
    replaces: "chaque semaine, à moins de quinze minutes à pied de chez soi",
    with: "chaque semaine, dans un bus aménagé qui va de quartier en quartier",
    reasons: "Un bus coûte moins cher que dix locaux.",
    cosigners: [],
    withdrawn: { daysBefore: 5 },
  },
  {
    ...{ measure: 28, title: "Trente pour cent de la note", by: "Raymond Bouvier" },
    ...{ enteredBy: "Claire Vasseur", daysBefore: 3 },
    replaces: "au moins 20 % de la note",
    with: "au moins 30 % de la note",
    reasons: "À 20 %, le moins-disant gagne toujours.",
    cosigners: ["Thomas Nguyen"],
  },
];
