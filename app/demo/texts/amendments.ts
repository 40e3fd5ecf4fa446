export interface DemoAmendment {
  /** Number of the measure. */
  readonly measure: number;
  readonly title: string;
  readonly by: string;
  /** A facilitator writes it down for them. */
  readonly enteredBy?: string;
  readonly daysBefore: number;
  /** The title of the amendment that it amends. */
  readonly amends?: string;
  /** What it changes: these words of the text become others. */
  readonly replaces?: string;
  readonly with?: string;
  /** Or it puts the paragraph that begins so before the one that begins so. */
  readonly moves?: { readonly paragraph: string; readonly before: string };
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
const admitted = { verdict: "admissible", daysBefore: 6, reason: inOrder } as const;

/** One measure with amendments of every kind: rivals, equals, additions at one place, a move, one that is amended. */
const onMeasureOne: readonly DemoAmendment[] = [
  {
    ...{ measure: 1, title: "Huit ans plutôt que sept", by: "Ibrahim Sow", daysBefore: 9 },
    replaces: "de cinq à sept ans",
    with: "de cinq à huit ans",
    reasons: "Un ordinateur bien entretenu tient huit ans : l’atelier du lycée le montre.",
    cosigners: ["Camille Perrin", "Zoé Charpentier", "Hugo Marchand"],
    judged: admitted,
  },
  {
    ...{ measure: 1, title: "Six ans, et on verra", by: "Bernard Lacoste", daysBefore: 9 },
    replaces: "de cinq à sept ans",
    with: "de cinq à six ans",
    reasons: "Sept ans est intenable pour les écoles : les logiciels changent trop vite.",
    cosigners: ["Élodie Masson"],
    judged: admitted,
  },
  {
    ...{ measure: 1, title: "Aller jusqu’à huit ans", by: "Gérard Moreau", enteredBy: "Claire Vasseur" },
    ...{ daysBefore: 8, replaces: "de cinq à sept ans", with: "de cinq à huit ans" },
    reasons: "Chez moi, le mien a neuf ans.",
    cosigners: [],
    judged: admitted,
  },
  {
    ...{ measure: 1, title: "Un registre tous les six mois", by: "Samira Cherif", daysBefore: 8 },
    replaces: "Ce registre est publié chaque année.",
    with: "Ce registre est publié tous les six mois, en données ouvertes.",
    reasons: "Une fois par an, on l’oublie.",
    cosigners: ["Dragan Petrović", "Maëlys Rousseau"],
    judged: admitted,
  },
  {
    ...{ measure: 1, title: "Une fois par trimestre", by: "Antoine Delmas", daysBefore: 7 },
    ...{ amends: "Un registre tous les six mois", replaces: "tous les six mois", with: "chaque trimestre" },
    reasons: "Les autres données ouvertes de la ville sortent déjà chaque trimestre.",
    cosigners: [],
    judged: admitted,
  },
  {
    ...{ measure: 1, title: "La sécurité avant le registre", by: "Mariam Koné", daysBefore: 8 },
    moves: { paragraph: "Un poste qui ne reçoit plus", before: "La direction du numérique" },
    reasons: "On lit d’abord ce qui protège les gens, ensuite comment on le compte.",
    cosigners: ["Viet Anh Tran"],
    judged: admitted,
  },
  {
    ...{ measure: 1, title: "Démonter avant de céder", by: "Karim Haddad", daysBefore: 7 },
    replaces: "ou il est cédé pour pièces",
    with: "ou il est démonté par l’atelier, qui en garde les pièces",
    reasons: "Les pièces servent à réparer les autres postes.",
    cosigners: [],
    judged: admitted,
  },
  {
    ...{ measure: 1, title: "Se demander si l’on peut s’en passer", by: "Sophie Lemoine", daysBefore: 7 },
    replaces: "trois questions sont posées, dans cet ordre :\n\n1. Peut-on réparer ?",
    with: "quatre questions sont posées, dans cet ordre :\n\n1. Peut-on s’en passer ?\n2. Peut-on réparer ?",
    reasons: "L’appareil le plus sobre est celui que l’on n’achète pas.",
    cosigners: ["Manuel Ortega"],
    judged: admitted,
  },
  {
    ...{ measure: 1, title: "Poser d’abord la question de l’usage", by: "Mathis Girard", daysBefore: 6 },
    replaces: "1. Peut-on réparer ?",
    with: "1. À quoi sert ce poste ?\n2. Peut-on réparer ?",
    reasons: "On remplace parfois un poste que personne n’allume.",
    cosigners: [],
    judged: { ...admitted, daysBefore: 5 },
  },
  {
    ...{ measure: 1, title: "Le contrat de réparation en neuf mois", by: "Chantal Robin", daysBefore: 6 },
    replaces: "| Contrat de réparation | 12 mois |",
    with: "| Contrat de réparation | 9 mois |",
    reasons: "Le marché actuel se termine dans neuf mois.",
    cosigners: ["Bernard Lacoste"],
    judged: { ...admitted, daysBefore: 5 },
  },
  {
    ...{ measure: 1, title: "Dire où le registre se lit", by: "Nadège Saint-Louis", daysBefore: 2 },
    replaces: "date d’achat, réparations, destination finale.",
    with: "date d’achat, réparations, destination finale. Il est affiché dans chaque mairie de quartier.",
    reasons: "Tout le monde ne va pas sur le site.",
    cosigners: [],
  },
];

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
  ...onMeasureOne,
];
