/** What the demonstration convention is. The people and the debates are invented; the subject is not. */
export const identity = {
  title: "Convention citoyenne pour le Numérique responsable",
  city: "Clairvienne (ville imaginaire)",
  accent: "#1f5f4b",
};

/** Two hills, a bridge and its river: drawn for the imaginary city. */
export const cityLogo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 42">
<path d="M2 24C8 10 16 10 22 20C27 6 39 6 46 24Z" fill="#1f5f4b"/>
<path d="M2 31h44M8 31a6 6 0 0 1 12 0M28 31a6 6 0 0 1 12 0" fill="none" stroke="#8a4b08" stroke-width="3"/>
<path d="M3 38q5-4 10 0t10 0t10 0t10 0" fill="none" stroke="#2b4f9e" stroke-width="2.5" stroke-linecap="round"/>
</svg>
`;

export const mandate = `Comment la ville peut-elle, d’ici cinq ans, mettre le numérique au service de toutes et tous, en réduisant son empreinte sur l’environnement et sans laisser personne devant un écran fermé ?

Le conseil municipal s’est engagé à répondre par écrit à chaque mesure adoptée, avec ses raisons, dans les six mois qui suivent la remise du plan.`;

export const charter = `## Ce que nous nous promettons

1. **Chaque voix compte autant.** On parle en son nom, on écoute jusqu’au bout, on ne coupe pas la parole.
2. **On critique les idées, jamais les personnes.** Les attaques et les propos discriminatoires sont masqués, et la raison reste lisible.
3. **On dit d’où l’on tient ce que l’on avance.** Un chiffre sans source est signalé comme une hypothèse.
4. **On écrit pour être compris.** Les sigles sont expliqués, les phrases sont courtes.

## Participer sans être en ligne

Toute contribution peut être confiée à l’équipe d’animation, sur papier ou par téléphone. Elle est saisie avec la mention « saisi pour le compte de », et la personne reçoit une copie.

## Comment nous décidons

- Une mesure est écrite par un groupe de travail, déposée, débattue et amendée, puis votée en plénière.
- Une mesure est adoptée à plus de la moitié des suffrages exprimés, si la moitié des membres au moins ont voté.
- Celles et ceux qui ne partagent pas un choix adopté peuvent joindre un avis minoritaire.

## Le rôle des garants

Les garants veillent à l’égalité de parole et à la sincérité des votes. Ils lisent le journal de la convention et peuvent être saisis par tout membre : [garants@example.org](mailto:garants@example.org).

## À propos de cette démonstration

La ville, les personnes et les débats sont inventés. Le sujet et la méthode s’inspirent de la convention citoyenne de Poitiers (2020-2021) et des engagements de plusieurs villes. Les chiffres sans source sont des hypothèses, et le disent.`;

export interface DemoDivision {
  readonly axis: string;
  readonly description: string;
  readonly panel: string;
}

/** Axes bear the titles of measures.json, so that the import finds them. */
export const divisions: readonly DemoDivision[] = [
  {
    axis: "Environnement, cycle de vie et réemploi",
    description: "Acheter moins, faire durer, réparer, et mesurer ce que le numérique consomme.",
    panel: "Environnement et réemploi",
  },
  {
    axis: "Accueil, inclusion et médiation",
    description: "Que chacun puisse faire ses démarches et apprendre, avec ou sans écran.",
    panel: "Accueil et inclusion",
  },
  {
    axis: "Confiance, données et communs",
    description: "Des données protégées, ouvertes quand elles sont utiles, et des outils partagés.",
    panel: "Données et communs",
  },
  {
    axis: "Gouvernance, commande publique et évaluation",
    description: "Décider avec les habitants, acheter avec exigence, rendre des comptes.",
    panel: "Gouvernance et évaluation",
  },
  {
    axis: "Filière locale et innovation",
    description: "Des emplois d’ici, pour des usages qui servent le territoire.",
    panel: "Filière locale et innovation",
  },
];

export const phaseReasons = {
  sortition:
    "Le mandat et la charte sont approuvés par le conseil municipal ; le tirage au sort peut commencer.",
  learning: "Trente membres ont accepté leur place : vingt tirés au sort, dix invités par des associations.",
  drafting: "Les quatre auditions prévues ont eu lieu et les questions des membres ont reçu une réponse.",
  deliberation: "Les cinq groupes ont déposé leurs mesures ; la plénière s’en saisit.",
  voting: "Première séance de votes, sur les mesures dont le texte est arrêté.",
  deliberationAgain: "La séance de votes est close ; la discussion des amendements reprend.",
};
