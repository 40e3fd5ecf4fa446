import { foldWords } from "../folding";

/** The columns of a table of measures, with the headings that name them (compared folded: no case, no accents). */
const synonyms = {
  title: [
    "titre",
    "title",
    "intitulé",
    "titre de la mesure",
    "nom de la mesure",
    "mesure",
    "measure",
    "proposition",
    "measure title",
  ],
  body: [
    "texte",
    "body",
    "text",
    "description",
    "contenu",
    "texte de la mesure",
    "corps",
    "détail",
    "content",
  ],
  axis: [
    "axe",
    "axis",
    "axe id",
    "axis id",
    "numéro d'axe",
    "numéro de l'axe",
    "n° axe",
    "axis number",
    "thème",
    "theme",
  ],
  axisTitle: [
    "titre de l'axe",
    "titre axe",
    "nom de l'axe",
    "intitulé de l'axe",
    "libellé de l'axe",
    "axis title",
    "axis name",
  ],
  reasons: [
    "motifs",
    "exposé des motifs",
    "pourquoi",
    "raisons",
    "reasons",
    "why",
    "rationale",
    "justification",
    "constat",
  ],
  actors: [
    "acteurs",
    "pilote",
    "pilotes",
    "acteur",
    "qui",
    "porteur",
    "porteurs",
    "responsable",
    "actors",
    "who",
    "owner",
    "pilote et acteurs",
  ],
  means: ["moyens", "moyen", "ressources", "means", "resources", "comment"],
  cost: ["coût", "coûts", "coût estimé", "budget", "cost", "costs"],
  deadline: [
    "échéance",
    "échéances",
    "délai",
    "date limite",
    "calendrier",
    "quand",
    "deadline",
    "due date",
    "when",
  ],
  alternative: [
    "alternative",
    "alternative non numérique",
    "sans numérique",
    "hors ligne",
    "non digital alternative",
    "offline alternative",
    "offline",
  ],
  easyRead: [
    "facile à lire",
    "falc",
    "facile à lire et à comprendre",
    "résumé facile",
    "easy read",
    "easyread",
    "plain language",
  ],
  panel: ["groupe", "groupe de travail", "panel", "working group", "group", "atelier"],
  sources: [
    "source",
    "sources",
    "référence documentaire",
    "références documentaires",
    "source complement",
    "complément de source",
    "liens",
    "links",
  ],
  theme: ["thème du décret", "theme décret", "thème reen", "decree theme", "reen theme"],
  origin: ["origine", "provenance", "graine", "origin", "provenance de la mesure"],
  indicator: ["indicateur", "indicator", "nom de l'indicateur", "indicateur nom", "indicator name"],
  unit: ["unité", "unit", "unité de l'indicateur", "indicateur unité", "indicator unit"],
  baseline: [
    "référence",
    "valeur de référence",
    "valeur initiale",
    "départ",
    "situation de départ",
    "baseline",
    "indicateur référence",
    "indicator baseline",
  ],
  target: [
    "cible",
    "valeur cible",
    "objectif",
    "objectif chiffré",
    "target",
    "goal",
    "indicateur cible",
    "indicator target",
  ],
} as const satisfies Record<string, readonly string[]>;

type Synonym = keyof typeof synonyms;
const repeated = ["indicator", "unit", "baseline", "target"] as const satisfies readonly Synonym[];
type Repeated = (typeof repeated)[number];

/** A column: of the indicator ones there may be several ("cible 2"), the others are there once. */
export type MeasureColumn = Exclude<Synonym, Repeated> | `${Repeated} ${number}`;

const keys = new Map<string, Synonym>(
  (Object.keys(synonyms) as Synonym[]).flatMap((key) =>
    synonyms[key].map((word) => [foldWords(word), key] as const),
  ),
);

function isRepeated(key: Synonym): key is Repeated {
  return (repeated as readonly Synonym[]).includes(key);
}

/** Which column a heading names ("Unité 2 :" → "unit 2"; without a number the first), or null. */
export function measureColumn(heading: string): MeasureColumn | null {
  const [, words = "", number = "1"] = /^(.*?)(?: ?(\d{1,2}))?$/.exec(foldWords(heading)) ?? [];
  const key = keys.get(words);
  if (!key) return null;
  if (isRepeated(key)) return `${key} ${Number(number)}`;
  return number === "1" ? key : null;
}
