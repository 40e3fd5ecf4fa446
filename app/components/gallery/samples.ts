import type { MeasureCardProps } from "../MeasureCard";
import type { PageLabels } from "../Page";
import type { RoadPhase } from "../PhaseRibbon";
import type { AxisStages } from "../pictures/AxisOverview";
import type { Share } from "../ShareBar";
import type { AxisRef } from "../Tag";

// What the /design page shows: invented for it, in the words of a convention.

export const pageLabels: PageLabels = {
  skip: "Aller au contenu",
  nav: "Navigation principale",
  languages: "Langue",
  more: "Plus",
  product: "Palabre",
  productHref: "/",
};

export const axisNames = [
  "Environnement, cycle de vie et réemploi",
  "Accueil, inclusion et médiation",
  "Confiance, données et communs",
  "Gouvernance, commande publique et évaluation",
  "Filière locale et innovation",
  "Sobriété des services",
  "Écoles et jeunesse",
  "Santé et attention",
] as const;

/** Every stage, one alone, and an axis without measures. */
const stages = [
  { adopted: 3, voting: 2, discussion: 4, rejected: 2, withdrawn: 1 },
  { adopted: 8, voting: 0, discussion: 0, rejected: 0, withdrawn: 0 },
  { adopted: 0, voting: 0, discussion: 5, rejected: 0, withdrawn: 1 },
  { adopted: 1, voting: 1, discussion: 0, rejected: 4, withdrawn: 0 },
  { adopted: 0, voting: 0, discussion: 0, rejected: 0, withdrawn: 0 },
];

export const axes: readonly AxisStages[] = stages.map((counts, index) => ({
  ...{ number: index + 1, name: axisNames[index] ?? "", stages: counts },
}));

export const firstAxis: AxisRef = { number: 1, name: axisNames[0], href: "#axe-1" };

export const phases: readonly RoadPhase[] = [
  { key: "preparation", name: "Préparation", state: "past", when: "mars 2026" },
  { key: "sortition", name: "Tirage au sort", state: "past", when: "mai" },
  { key: "learning", name: "Formation", state: "past", when: "juin" },
  { key: "drafting", name: "Rédaction", state: "past", when: "septembre" },
  { key: "deliberation", name: "Délibération", state: "current", when: "jusqu’au 29 novembre" },
  { key: "voting", name: "Votes", state: "coming", when: "décembre" },
  { key: "adoption", name: "Adoption du plan", state: "coming", when: "janvier 2027" },
  { key: "handover", name: "Remise", state: "coming", when: "février" },
  { key: "response", name: "Réponse de la collectivité", state: "coming" },
  { key: "follow-up", name: "Suivi", state: "coming" },
];

export const phaseStates = { past: "étape passée", current: "étape en cours", coming: "étape à venir" };

export const measures: readonly MeasureCardProps[] = [
  {
    number: 12,
    title: "Faire durer les ordinateurs sept ans",
    href: "#mesure-12",
    axis: { number: 1, name: axisNames[0] },
    status: { text: "Adoptée", tone: "success" },
    excerpt:
      "Porter la durée d’usage des postes de 5 à 7 ans grâce à la réparation, à l’ajout de mémoire et à un suivi du parc.",
    facts: ["3 amendements", "24 commentaires"],
  },
  {
    number: 13,
    title: "Un accueil humain derrière chaque démarche en ligne",
    href: "#mesure-13",
    axis: { number: 2, name: axisNames[1] },
    status: { text: "En délibération", tone: "progress" },
    excerpt: "Aucune démarche de la ville ne peut exiger un téléphone ou une connexion.",
    facts: ["1 amendement"],
  },
  {
    number: 27,
    title: "Publier les algorithmes qui décident pour nous",
    href: "#mesure-27",
    axis: { number: 3, name: axisNames[2] },
    status: { text: "Rejetée", tone: "error" },
  },
  {
    number: 31,
    title: "Rendre compte chaque année devant la convention",
    href: "#mesure-31",
    axis: { number: 4, name: axisNames[3] },
    status: { text: "Déposée", tone: "neutral" },
    facts: ["groupe 4"],
  },
];

export const carried: readonly Share[] = [
  { kind: "for", count: 125, countText: "125", label: "pour", counted: true },
  { kind: "against", count: 32, countText: "32", label: "contre", counted: true },
  { kind: "abstain", count: 10, countText: "10", label: "abstentions (non comptées)", counted: false },
];

export const rejected: readonly Share[] = [
  { kind: "for", count: 12, countText: "12", label: "pour", counted: true },
  { kind: "against", count: 9, countText: "9", label: "contre", counted: true },
  { kind: "abstain", count: 4, countText: "4", label: "abstentions", counted: true },
  { kind: "blank", count: 2, countText: "2", label: "blancs", counted: true },
  { kind: "absent", count: 3, countText: "3", label: "n’ont pas voté", counted: false },
];

export const noQuorum: readonly Share[] = [
  { kind: "for", count: 6, countText: "6", label: "pour", counted: true },
  { kind: "against", count: 2, countText: "2", label: "contre", counted: true },
];
