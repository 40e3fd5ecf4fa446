/** The draft of the plan: what stands around the measures. */
export const planTexts = {
  title: "Plan Numérique responsable",
  foreword: `Nous sommes trente. La plupart d’entre nous ne se connaissaient pas. Certains réparent des ordinateurs, d’autres n’en ont pas.

Pendant trois mois, nous avons écouté, douté, discuté. Nous remettons ce plan avec une demande simple : que chaque mesure reçoive une réponse, et que chaque réponse donne ses raisons.`,
  method: `La convention réunit trente membres : vingt tirés au sort, dix invités par l’intermédiaire d’associations, parce que les personnes éloignées du débat public devaient y avoir leur place.

Cinq groupes de travail ont écrit les mesures. La plénière les a amendées, puis votées une à une : plus de la moitié des suffrages exprimés, avec la participation de la moitié des membres au moins.

Deux garants ont suivi les débats. Le journal de la convention garde la trace de chaque décision.`,
  annexes: [
    {
      title: "Personnes auditionnées",
      body: `- Une chercheuse en écologie industrielle
- Deux conseillères numériques
- Un responsable d’atelier de reconditionnement
- La déléguée à la protection des données de la ville`,
    },
  ],
};

export const minorityOpinion = `Nous avons voté contre la visite à domicile, non contre l’accueil. Huit agents ne suffiront pas, et une promesse que l’on ne tient pas éloigne davantage qu’un guichet fermé. Nous aurions préféré commencer par deux quartiers et étendre ensuite.`;
