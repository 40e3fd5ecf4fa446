import type { PageWeight } from "~/domain/ecoindex";

const page: Record<PageWeight["page"], string> = {
  home: "Accueil du site",
  convention: "Accueil d’une convention",
  measures: "Liste des mesures",
  measure: "Une mesure",
  plan: "Le plan",
};

/** What the product's own pages weigh. */
export const eco = {
  footer: "Sobriété",
  title: "Sobriété",
  lead: "Ce que pèsent nos pages, comment nous l’avons mesuré, et comment le mesurer à nouveau.",
  figures: "Nos chiffres",
  caption: (measuredOn: string) => `Pages de lecture, mesurées le ${measuredOn}`,
  column: {
    page: "Page",
    elements: "Éléments",
    requests: "Requêtes",
    kB: "ko",
    index: "EcoIndex",
  },
  page,
  promise:
    "Ce que nous nous imposons sur ces pages : au plus 300 éléments, 8 requêtes et 60 ko ; un EcoIndex de 81 au moins (A).",
  grams: (least: string, most: string) =>
    `La méthode en tire ${least} à ${most} gramme de CO₂ équivalent par page vue.`,
  formula: "Ce qu’est l’EcoIndex",
  formulaText: [
    "L’EcoIndex note une page de 0 à 100, et de G à A, d’après trois quantités : ses éléments, ses requêtes, les kilooctets reçus. Chacune est située parmi les pages du web, rangées en vingt tranches.",
    "EcoIndex = 100 − 5 × (3 × éléments + 2 × requêtes + poids) ÷ 6, où chaque quantité est le rang (de 0 à 20) dans ces tranches. La note A commence au-dessus de 80.",
    "Les grammes de CO₂ équivalent par page vue sont ceux que la méthode en tire : 2 + 2 × (50 − EcoIndex) ÷ 100. C’est un ordre de grandeur qui compare des pages, pas une mesure d’émissions.",
  ],
  source: "Les tranches et la formule sont publiées par le collectif EcoIndex :",
  how: "Comment nous mesurons",
  howText: [
    "Un navigateur Chromium qui n’a encore rien gardé ouvre chaque page sur la machine qui la sert, et compte ce qu’il reçoit : en-têtes compris, textes compressés.",
    "La convention mesurée est inventée : 60 mesures, dont 39 adoptées, 40 membres et 1 200 commentaires.",
    "Le flux qui annonce les changements en direct reste ouvert et ne dit presque rien : il n’est pas compté. Les images qu’une collectivité ajoute (son logo) ne le sont pas non plus.",
    "Ni l’énergie du serveur, ni celle du réseau, ni la fabrication des appareils ne sont mesurées.",
  ],
  again: "Pour mesurer à nouveau, depuis les sources du logiciel :",
};
