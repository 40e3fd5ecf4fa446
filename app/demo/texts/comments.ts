import type { CommentKind } from "~/domain/comment";

export interface DemoComment {
  /** Number of the measure. */
  readonly measure: number;
  readonly kind: CommentKind;
  readonly by: string;
  readonly daysBefore: number;
  readonly body: string;
  /** Words of the paragraph that it is about; without them it is about the whole measure. */
  readonly about?: string;
  /** A facilitator writes it down for them. */
  readonly enteredBy?: string;
  readonly answers?: readonly DemoAnswer[];
  /** Settled by the measure's authors, so many days before the load. */
  readonly resolvedDaysBefore?: number;
  /** By a facilitator, for this reason. */
  readonly hiddenBecause?: string;
  /** By this person, for this reason. */
  readonly reported?: { readonly by: string; readonly reason: string };
}

export type DemoAnswer = Pick<DemoComment, "kind" | "by" | "daysBefore" | "body">;

export const comments: readonly DemoComment[] = [
  {
    ...{ measure: 1, kind: "question", by: "Yvonne Chabrol", enteredBy: "Claire Vasseur", daysBefore: 26 },
    about: "trois questions",
    body: "Et les imprimantes ? Chez nous, c’est toujours elles qui partent les premières.",
    answers: [
      {
        ...{ kind: "suggestion", by: "Karim Haddad", daysBefore: 25 },
        body: "Bonne remarque. On pourrait dire « équipements » au lieu d’« ordinateurs », mais l’indicateur ne serait plus le même. Je propose une seconde mesure plutôt que d’élargir celle-ci.",
      },
      {
        ...{ kind: "for", by: "Aminata Diallo", daysBefore: 24 },
        body: "D’accord avec Karim. La mesure sur la réparation couvre déjà tous les appareils.",
      },
    ],
    resolvedDaysBefore: 23,
  },
  {
    ...{ measure: 1, kind: "source", by: "Valérie Kerdoncuff", daysBefore: 26 },
    body: "Nantes Métropole et Grenoble annoncent sept ans. L’ADEME retient cinq ans comme durée théorique. Ce sont des durées déclarées : il faudra dire comment nous comptons la nôtre.",
  },
  {
    ...{ measure: 1, kind: "against", by: "Bernard Lacoste", daysBefore: 22 },
    about: "mises à jour de sécurité",
    body: "Sept ans, c’est long pour la sécurité. Si le fabricant arrête les mises à jour au bout de cinq ans, qui portera la responsabilité ?",
    answers: [
      {
        ...{ kind: "for", by: "Thomas Nguyen", daysBefore: 21 },
        body: "C’est justement l’objet du dernier paragraphe : le poste passe à un système libre, qui reste à jour. Je l’ai fait sur un ordinateur de neuf ans.",
      },
      {
        ...{ kind: "question", by: "Bernard Lacoste", daysBefore: 20 },
        body: "Et les logiciels métiers, ils fonctionnent dessus ?",
      },
      {
        ...{ kind: "suggestion", by: "Léa Fontaine", daysBefore: 19 },
        body: "Pas tous. On peut réserver ces postes aux usages courants : messagerie, traitement de texte, consultation.",
      },
    ],
  },
  {
    ...{ measure: 1, kind: "for", by: "Chantal Robin", daysBefore: 18 },
    body: "Je soutiens. C’est concret, on saura si c’est fait ou non.",
  },
  {
    ...{ measure: 1, kind: "suggestion", by: "Ibrahim Sow", daysBefore: 9 },
    about: "registre du parc",
    body: "Publier le registre, oui, mais sans les noms des agents ni l’emplacement des postes.",
  },
  {
    ...{ measure: 2, kind: "question", by: "Sophie Lemoine", daysBefore: 20 },
    body: "Qui garantit un ordinateur reconditionné, et combien de temps ?",
  },
  {
    ...{ measure: 3, kind: "for", by: "Manuel Ortega", daysBefore: 17 },
    body: "Notre association a reçu six postes de la ville l’an passé. Ils servent tous les jours.",
  },
  {
    ...{ measure: 4, kind: "suggestion", by: "Gérard Moreau", enteredBy: "Bastien Roumier", daysBefore: 21 },
    about: "deux demi-journées",
    body: "Ajoutez un samedi matin. En semaine, ceux qui travaillent ne viendront pas.",
    answers: [
      {
        ...{ kind: "for", by: "Solange Petit", daysBefore: 20 },
        body: "Oui. Je dépose un amendement dans ce sens.",
      },
    ],
  },
  {
    ...{ measure: 4, kind: "against", by: "Paul Weber", daysBefore: 15 },
    body: "Un atelier municipal ferait concurrence aux réparateurs du centre-ville. Pourquoi ne pas leur confier les diagnostics ?",
    answers: [
      {
        ...{ kind: "source", by: "Léa Fontaine", daysBefore: 14 },
        body: "J’en ai appelé trois : aucun ne répare les ordinateurs de bureau, deux seraient partants pour former des apprentis.",
      },
    ],
  },
  {
    ...{ measure: 6, kind: "question", by: "Mariam Koné", daysBefore: 12 },
    body: "RGESN, c’est quoi en une phrase ?",
    answers: [
      {
        ...{ kind: "source", by: "Valérie Kerdoncuff", daysBefore: 11 },
        body: "Le référentiel général d’écoconception de services numériques : 78 critères publiés en 2024 pour vérifier qu’un service en ligne demande le moins possible.",
      },
    ],
    resolvedDaysBefore: 10,
  },
  {
    ...{ measure: 7, kind: "source", by: "Dragan Petrović", daysBefore: 16 },
    body: "Le chiffre de 360 kg par salarié et par an est une citation de presse. Je propose de ne pas le reprendre comme référence.",
  },
  {
    ...{ measure: 9, kind: "for", by: "Raymond Bouvier", enteredBy: "Claire Vasseur", daysBefore: 19 },
    about: "fuites du réseau",
    body: "J’ai travaillé au service de l’eau. Une fuite qui dure un mois, c’est une piscine.",
  },
  {
    ...{ measure: 9, kind: "against", by: "Zoé Charpentier", daysBefore: 24 },
    about: "déplacements des personnes",
    body: "« Exclus » est trop fort : compter les passages à vélo ne suit personne.",
    answers: [
      {
        ...{ kind: "suggestion", by: "Aminata Diallo", daysBefore: 23 },
        body: "On pourrait écrire « ceux qui permettent de suivre une personne ». Compter n’est pas suivre.",
      },
    ],
  },
  {
    ...{ measure: 10, kind: "against", by: "Colette Garnier", enteredBy: "Bastien Roumier", daysBefore: 24 },
    about: "de minuit à cinq heures",
    body: "Je rentre du travail à une heure du matin, à pied. Éteindre ma rue, non.",
    answers: [
      {
        ...{ kind: "against", by: "Fatima Benali", daysBefore: 23 },
        body: "Pareil pour les soignantes de l’hôpital. On ne peut pas décider cela sans elles.",
      },
      {
        ...{ kind: "for", by: "Hugo Marchand", daysBefore: 22 },
        body: "D’autres villes éteignent sans que les accidents augmentent. Baisser plutôt qu’éteindre serait un bon compromis.",
      },
    ],
  },
  {
    ...{ measure: 10, kind: "question", by: "Rosa Ferreira", daysBefore: 18 },
    body: "Est-ce vraiment une mesure numérique ?",
  },
  {
    ...{ measure: 13, kind: "for", by: "Yvonne Chabrol", enteredBy: "Claire Vasseur", daysBefore: 26 },
    body: "C’est la mesure que j’attendais. Je n’ai pas d’ordinateur et je n’en veux pas.",
  },
  {
    ...{ measure: 13, kind: "question", by: "Élodie Masson", daysBefore: 25 },
    about: "moins de cinq minutes",
    body: "Cinq minutes en moyenne, ou pour chaque appel ?",
    answers: [
      {
        ...{ kind: "suggestion", by: "Mathis Girard", daysBefore: 24 },
        body: "Pour neuf appels sur dix, c’est ce que fait le centre hospitalier.",
      },
    ],
    resolvedDaysBefore: 22,
  },
  {
    ...{ measure: 13, kind: "against", by: "Maëlys Rousseau", daysBefore: 21 },
    about: "À domicile",
    body: "Huit agents pour toute la ville, avec des visites à domicile : ce n’est pas tenable. Mieux vaut promettre moins.",
  },
  {
    ...{ measure: 14, kind: "source", by: "Jean-Luc Prévost", daysBefore: 14 },
    body: "Poitiers comptait trois conseillers numériques en 2021. Nous sommes à peu près aussi nombreux.",
  },
  {
    ...{ measure: 14, kind: "suggestion", by: "Nadège Saint-Louis", daysBefore: 11 },
    about: "marché",
    body: "Le marché du dimanche plutôt que celui du jeudi : c’est là que tout le monde passe.",
  },
  {
    ...{ measure: 16, kind: "question", by: "Camille Perrin", daysBefore: 15 },
    about: "Aucun justificatif",
    body: "Comment fait-on, en pratique, pour ne pas demander deux fois ?",
    answers: [
      {
        ...{ kind: "suggestion", by: "Rosa Ferreira", daysBefore: 14 },
        body: "Le travailleur social atteste une fois, et c’est tout.",
      },
    ],
  },
  {
    ...{ measure: 16, kind: "for", by: "Samira Cherif", daysBefore: 8 },
    body: "Mon fils a eu le sien ainsi. L’heure de prise en main change tout.",
  },
  {
    ...{ measure: 17, kind: "against", by: "Antoine Delmas", daysBefore: 13 },
    about: "inférieur à dix euros",
    body: "Fixer un prix dans la mesure nous lie les mains pour négocier.",
  },
  {
    ...{ measure: 21, kind: "against", by: "Mathis Girard", daysBefore: 12 },
    body: "Encore un défi pour des familles qui n’ont déjà pas le temps. Franchement, c’est une idée de gens qui s’ennuient.",
    reported: {
      by: "Nadège Saint-Louis",
      reason: "Le ton est blessant pour celles et ceux qui ont écrit la mesure.",
    },
  },
  {
    ...{ measure: 21, kind: "for", by: "Zoé Charpentier", daysBefore: 10 },
    body: "Chez nous, un dimanche par mois sans écran, et les enfants le réclament.",
  },
  {
    ...{ measure: 22, kind: "source", by: "Valérie Kerdoncuff", daysBefore: 17 },
    body: "Le RGAA compte 106 critères. Le taux affiché sur le site de la ville doit venir d’un audit, non d’une déclaration.",
  },
  {
    ...{ measure: 23, kind: "question", by: "Manuel Ortega", daysBefore: 16 },
    about: "Gestion publique",
    body: "Cela vaut aussi pour les données des bus ?",
    answers: [
      {
        ...{ kind: "source", by: "Antoine Delmas", daysBefore: 15 },
        body: "Oui si la délégation de service public le prévoit ; la nôtre est renouvelée dans deux ans.",
      },
    ],
  },
  {
    ...{ measure: 25, kind: "against", by: "Bernard Lacoste", daysBefore: 14 },
    body: "Libre ne veut pas dire gratuit, ni sobre. Je voudrais que l’on compare aussi le coût de la formation.",
    answers: [
      {
        ...{ kind: "for", by: "Dragan Petrović", daysBefore: 13 },
        body: "C’est juste, et facile à écrire. Propose un amendement : notre groupe l’acceptera.",
      },
    ],
  },
  {
    ...{ measure: 25, kind: "against", by: "Raymond Bouvier", enteredBy: "Bastien Roumier", daysBefore: 12 },
    body: "Ceux qui défendent ça n’ont jamais travaillé de leur vie.",
    hiddenBecause: "Attaque contre des personnes (charte, point 2). Le fond peut être redit autrement.",
  },
  {
    ...{ measure: 26, kind: "suggestion", by: "Maëlys Rousseau", daysBefore: 9 },
    about: "en une page",
    body: "Un exemple de fiche dans la mesure aiderait à comprendre ce que nous demandons.",
  },
  {
    ...{ measure: 28, kind: "question", by: "Thomas Nguyen", daysBefore: 10 },
    about: "20 %",
    body: "Pourquoi 20 % et pas 30 % ?",
    answers: [
      {
        ...{ kind: "suggestion", by: "Élodie Masson", daysBefore: 9 },
        body: "C’est une hypothèse. Au-delà, nous craignons des offres sans concurrence ; la commande publique nous répondra.",
      },
    ],
  },
  {
    ...{ measure: 29, kind: "for", by: "Philippe Sorel", daysBefore: 20 },
    body: "Le comité de suivi est favorable. Il sera attentif à ce que les avis soient rendus à temps pour compter.",
  },
  {
    ...{ measure: 29, kind: "suggestion", by: "Hugo Marchand", daysBefore: 16 },
    about: "défrayés",
    body: "Défrayer ne suffit pas pour qui perd une journée de paie. Parlons d’indemnité.",
  },
  {
    ...{ measure: 30, kind: "against", by: "Ibrahim Sow", daysBefore: 6 },
    body: "Un calculateur donne une impression d’exactitude. Je voudrais une marge d’erreur à côté de chaque chiffre.",
  },
  {
    ...{ measure: 32, kind: "for", by: "Solange Petit", daysBefore: 5 },
    body: "Oui, et que la synthèse soit aussi en facile à lire.",
  },
  {
    ...{ measure: 34, kind: "question", by: "Karim Haddad", daysBefore: 4 },
    about: "matériaux rares",
    body: "Y a-t-il une usine qui sait le faire à moins de 300 km ?",
  },
  {
    ...{ measure: 36, kind: "for", by: "Camille Perrin", daysBefore: 3 },
    body: "Le prix libre est une très bonne chose.",
  },
];
