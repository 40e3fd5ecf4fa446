export interface DemoSession {
  /** The Saturday on or before this many days before the load; negative: after. */
  readonly daysBefore: number;
  readonly from: string;
  readonly to: string;
  /** Number of the panel; null: the plenary. */
  readonly panel: number | null;
  readonly title: string;
  readonly place: string;
  readonly notes: string;
}

const townHall = "Hôtel de ville, salle des mariages";
const library = "Médiathèque, grande salle";

export const sessions: readonly DemoSession[] = [
  {
    ...{ daysBefore: 63, from: "09:30", to: "17:00", panel: null, place: townHall },
    title: "Séance d’ouverture et auditions",
    notes: `## Ordre du jour

- Accueil, mandat, charte
- Audition : l’empreinte environnementale du numérique
- Audition : ce que vivent les personnes éloignées du numérique
- Constitution des cinq groupes de travail`,
  },
  {
    ...{ daysBefore: 49, from: "09:30", to: "12:30", panel: 2, place: library },
    title: "Groupe Accueil et inclusion : premières pistes",
    notes: "Rencontre avec deux conseillères numériques et le centre communal d’action sociale.",
  },
  {
    ...{ daysBefore: 42, from: "09:30", to: "12:30", panel: 1, place: library },
    title: "Groupe Environnement et réemploi : écriture",
    notes: "Visite de l’atelier de reconditionnement, puis écriture à plusieurs mains.",
  },
  {
    ...{ daysBefore: 28, from: "09:30", to: "17:00", panel: null, place: townHall },
    title: "Plénière : présentation des mesures",
    notes:
      "Chaque groupe présente ses mesures en dix minutes. Les questions sont reportées dans les commentaires.",
  },
  {
    ...{ daysBefore: 7, from: "09:30", to: "17:00", panel: null, place: townHall },
    title: "Plénière : premiers votes",
    notes: `## Ordre du jour

1. Point d’étape de l’équipe d’animation
2. Votes sur les mesures dont le texte est arrêté
3. Suite de la discussion des amendements`,
  },
  {
    ...{ daysBefore: -6, from: "09:30", to: "12:30", panel: 3, place: library },
    title: "Groupe Données et communs : réponses aux amendements",
    notes: "Le groupe examine les amendements recevables et dit ceux qu’il accepte.",
  },
  {
    ...{ daysBefore: -13, from: "09:30", to: "17:00", panel: null, place: townHall },
    title: "Plénière : amendements et votes",
    notes: "Garde d’enfants sur place, repas offert. Transport à la demande au 00 00 00 00 00.",
  },
  {
    ...{ daysBefore: -27, from: "09:30", to: "17:00", panel: null, place: townHall },
    title: "Plénière : vote du plan",
    notes: "Vote de chaque mesure restante, puis du plan dans son ensemble.",
  },
];
