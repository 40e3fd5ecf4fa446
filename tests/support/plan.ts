import type { PlanAxis, PlanDocument, PlanMeasure, PlanVote } from "~/documents/model";

/** A measure with every field filled in plainly; what a test is about goes in `fields`. */
export function aPlanMeasure(fields: Partial<PlanMeasure> = {}): PlanMeasure {
  const number = fields.number ?? 1;
  return {
    number,
    anchor: `mesure-${number}`,
    title: "Faire durer les ordinateurs sept ans",
    body: "Porter la durée d'usage des postes de **5 à 7 ans** grâce à la réparation, à l'ajout de mémoire et à un suivi du parc.",
    reasons:
      "La fabrication pèse plus lourd que l'usage : garder un poste deux ans de plus évite d'en fabriquer un.",
    actors: "Direction du numérique ; atelier municipal de réparation",
    means: "Deux techniciens formés à la réparation",
    cost: "45 000 € par an",
    deadline: "Fin 2028",
    nonDigitalAlternative: "Un guichet dans chaque mairie de quartier.",
    easyRead: null,
    indicators: [{ name: "Durée d'usage moyenne d'un ordinateur", unit: "ans", baseline: "5", target: "7" }],
    sources: [
      "ADEME, *Évaluation de l'impact environnemental du numérique*, 2025 : https://www.ademe.fr/numerique",
    ],
    vote: aPlanVote(),
    minorityOpinions: [],
    provenance: {
      panel: "Environnement",
      authors: ["Jeanne Morel", "Karim Haddad"],
      mergedFrom: [],
      importedFrom: null,
      versions: [{ version: 1, on: "2025-11-08", why: "Dépôt par le groupe de travail" }],
      amendments: [],
    },
    ...fields,
  };
}

export function aPlanVote(fields: Partial<PlanVote> = {}): PlanVote {
  return {
    question: "Adoptez-vous la mesure ?",
    counts: { for: 125, against: 32, abstain: 8, blank: 2, spoiled: 0 },
    entitled: 184,
    present: 170,
    base: 157,
    ruleInWords: "Plus de la moitié des suffrages exprimés ; quorum : la moitié des inscrits",
    arithmetic: "125 pour sur 157 exprimés = 79,6 % ; il fallait plus de la moitié",
    outcome: "adopted",
    secrecy: "secret",
    session: "Séance plénière 7",
    date: "2026-03-14",
    ...fields,
  };
}

const longBody = `Le parc de la ville compte 3 200 postes. Ils sont changés au bout de cinq ans, quel que soit leur état ; on en jette donc qui marchent.

## Ce que nous demandons

La ville porte la durée d'usage à **sept ans**, puis mesure chaque année ce qu'elle a gagné. Trois gestes suffisent :

1. réparer avant de remplacer, avec un *diagnostic écrit* ;
2. ajouter de la mémoire aux postes qui ralentissent ;
3. suivre le parc :
   - un numéro par machine,
   - une fiche de réparation,
   - un bilan publié.

#### Un tableau pour décider

| État du poste | Âge | Décision |
|:--|--:|:-:|
| bon | moins de 7 ans | garder |
| lent | 4 ans et plus | ajouter de la mémoire (\`8 Go\` au moins) |
| en panne | tous | réparer si le coût est **inférieur à 40 %** du neuf |

> « Un ordinateur qui dure, c'est un ordinateur qu'on n'a pas fabriqué ! »
> — une membre du groupe, séance 4

Le calcul tient en une ligne :

\`\`\`
empreinte annuelle = fabrication / durée + usage   # 37,0 → 26,4 kgCO2e
\`\`\`

![Schéma du parcours d'un poste, de l'achat au réemploi](parcours.png)

La [méthode de calcul](https://www.ademe.fr/numerique) est publique ; <b>rien</b> n'est caché. Atelier : 09:30, rue des Récollets. 🌳`;

const repeated = (n: number): string =>
  Array.from(
    { length: n },
    () =>
      "La ville rend compte chaque année au conseil, avant le débat d'orientation budgétaire, de ce qui a été fait et de ce qui reste à faire.",
  ).join(" ");

const firstAxis: PlanAxis = {
  number: 1,
  title: "Environnement, cycle de vie et réemploi",
  colour: null,
  description:
    "Le numérique de la ville tient dans des machines. Cet axe les fait durer, les répare et leur donne une seconde vie.",
  measures: [
    aPlanMeasure({
      number: 1,
      body: longBody,
      easyRead: "La ville garde ses ordinateurs plus longtemps.\n\nElle les répare quand ils sont en panne.",
      indicators: [
        { name: "Durée d'usage moyenne d'un ordinateur", unit: "ans", baseline: "5", target: "7" },
        { name: "Équipements réparés", unit: "nombre par an", baseline: null, target: "400" },
      ],
      minorityOpinions: [
        {
          text: "Sept ans sont trop longs pour les postes de dessin : un agent ne doit pas attendre sa machine.\n\nNous aurions voulu **cinq ans** pour ces métiers.",
          authors: ["Paul Lefèvre", "مريم بن علي", "Nguyễn Thị Hạnh"],
        },
      ],
      provenance: {
        panel: "Environnement",
        authors: ["Jeanne Morel", "مريم بن علي"],
        mergedFrom: [
          { number: 14, title: "Réparer avant de remplacer" },
          { number: 22, title: "Une dotation selon le besoin" },
        ],
        importedFrom: "contributions-2025.csv",
        versions: [
          { version: 1, on: "2025-11-08", why: "Dépôt par le groupe de travail" },
          { version: 2, on: "2026-01-17", why: "Réunion des mesures 14 et 22" },
          { version: 3, on: "2026-03-01", why: "Amendement 12 adopté" },
        ],
        amendments: [
          {
            number: "12",
            title: "Fixer un seuil de coût pour la réparation",
            authors: ["Karim Haddad"],
            outcome: "adopted",
            arithmetic: "98 pour sur 140 exprimés = 70 %",
            resultingVersion: 3,
          },
          {
            number: "13",
            title: "Supprimer l'alinéa 2",
            authors: ["Paul Lefèvre"],
            outcome: "fallen",
            arithmetic: null,
            resultingVersion: null,
          },
        ],
      },
    }),
    aPlanMeasure({
      number: 2,
      title: "Acheter d'abord du reconditionné",
      body: "Réserver une part croissante des achats d'équipements au reconditionné, en priorité auprès de l'économie sociale et solidaire locale.",
      vote: aPlanVote({
        counts: { for: 90, against: 61, abstain: 12, blank: 3, spoiled: 1 },
        base: 151,
        arithmetic: "90 pour sur 151 exprimés = 59,6 % ; il fallait plus de la moitié",
        secrecy: "named",
      }),
    }),
    aPlanMeasure({
      number: 3,
      title: "Donner une seconde vie à la moitié du matériel réformé",
      body: repeated(14),
    }),
  ],
};

const secondAxis: PlanAxis = {
  number: 2,
  title: "Accueil, inclusion et médiation",
  colour: null,
  description: "Personne ne doit perdre un droit parce qu'il n'a ni écran ni réseau.",
  measures: [
    aPlanMeasure({
      number: 4,
      title: "Toujours un guichet : « personne derrière l'écran ? Quelqu'un devant ! »",
      body: "Toute démarche en ligne garde un guichet, un numéro de téléphone et un courrier.\n\n- Le guichet reste ouvert **aux mêmes heures**.\n- Le téléphone répond en moins de cinq minutes.",
      indicators: [],
      sources: [],
      cost: "",
      vote: aPlanVote({ counts: { for: 150, against: 4, abstain: 3, blank: 0, spoiled: 0 }, base: 154 }),
    }),
    aPlanMeasure({
      number: 5,
      title: "Des médiateurs formés dans chaque quartier",
      body: repeated(5),
      vote: null,
    }),
  ],
};

/** A plan with everything in it: tables, lists, emoji, a name written from right to left, long texts. */
export function aPlan(fields: Partial<PlanDocument> = {}): PlanDocument {
  return {
    language: "fr",
    title: "Plan Numérique Responsable",
    convention: {
      title: "Convention citoyenne sur le numérique responsable",
      city: "Ville de Brumeville",
      mandate:
        "À quelles conditions le numérique de la ville peut-il servir tout le monde sans épuiser ce qui le fait vivre ?",
      slug: "numerique-responsable",
      accent: "#1f4e6b",
    },
    publication: {
      version: 2,
      adoptedOn: "2026-03-14",
      publishedOn: "2026-04-01",
      permanentAddress: "https://palabre.example/plans/numerique-responsable/2",
    },
    foreword:
      "Nous étions trente, tirés au sort. Nous ne nous connaissions pas.\n\nCe plan est ce que nous demandons ensemble ; là où nous n'étions pas d'accord, il le dit.",
    method:
      "Trente membres, dix associations, sept séances entre **septembre 2025** et **mars 2026**, deux garants.\n\n# Les séances\n\n| Séance | Date | Objet |\n|---|---|---|\n| 1 à 3 | automne 2025 | formation, auditions |\n| 4 à 6 | hiver 2026 | rédaction en groupes |\n| 7 | 14 mars 2026 | votes |",
    axes: [firstAxis, secondAxis],
    annexes: [
      {
        title: "Glossaire",
        body: "**Réemploi** : nouvel usage d'un objet qui n'est pas un déchet.\n\n**Sobriété** : faire mieux avec moins.",
      },
      { title: "Membres", body: "- Jeanne Morel\n- Karim Haddad\n- مريم بن علي\n- Nguyễn Thị Hạnh" },
    ],
    vote: aPlanVote({ question: "Adoptez-vous le plan dans son ensemble ?" }),
    journalHead: "9f2c".repeat(16),
    ...fields,
  };
}
