const roads: Record<string, string> = {
  skip: "passer l’en-tête et entrer dans la page",
  signIn: "se connecter par un lien reçu par e-mail",
  find: "trouver une mesure par ses mots",
  comment: "écrire et publier un commentaire",
  amend: "amender une mesure et voir la différence avant de l’envoyer",
  vote: "choisir, relire son choix en toutes lettres, voter",
  live: "garder sa place quand la page change sous les yeux",
};

const checks: Record<string, string> = {
  sideways: "à 320 pixels de large (ou au zoom 400 %), rien ne dépasse : on ne défile que dans un sens",
  touch: "sur téléphone, boutons, champs et liens isolés font au moins 44 pixels de haut",
  motion: "rien ne bouge chez qui demande moins d’animations",
  forced: "avec les couleurs choisies par le lecteur, boutons, champs et dessins restent visibles",
  html: "le code HTML est valide",
  set: "les pages en français suivent la typographie française",
};

/** The declaration of accessibility, in the form that the decree 2019-768 asks for. */
export const accessibility = {
  footer: "Accessibilité : non conforme",
  title: "Déclaration d’accessibilité",
  lead: "Ce que nous avons vérifié, comment, et ce que nous n’avons pas vérifié.",
  promise:
    "La collectivité qui publie ce site s’engage à le rendre accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration s’applique à toutes les pages faites par Palabre à cette adresse.",
  state: "État de conformité",
  stateText:
    "Ce site est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1) : aucun audit n’en a été fait. La loi demande de l’écrire ainsi tant qu’un audit n’a pas mesuré combien de critères sont respectés.",
  notAudited:
    "Nos tests automatiques ne remplacent pas un audit. Personne n’a encore testé ce site avec un lecteur d’écran, une loupe ou une commande vocale ; aucune personne handicapée ne l’a essayé pour nous.",
  results: "Ce qui a été testé",
  byMachine: (testedOn: string) =>
    `Les tests sont faits par un programme, dans le navigateur Chromium, à chaque version du logiciel, sur une convention de démonstration. Ces résultats datent du ${testedOn}.`,
  figure: {
    pages: "Pages différentes",
    loads: "Pages ouvertes (par langue et par rôle)",
    runs: "Passages de l’outil axe",
    rules: "Règles d’axe",
    faults: "Défauts trouvés",
    ways: "Conditions",
  },
  ways: (widths: string) => `français et anglais, clair et sombre, ${widths} pixels de large`,
  axe: (version: string) => `axe-core ${version}`,
  besides: "À côté d’axe, chaque page est vérifiée ainsi :",
  checks,
  keyboard: "Au clavier seul",
  keyboardText: "Ces parcours ont été faits sans souris ; à chaque arrêt, on voit où l’on est :",
  roads,
  criteria: "Ce que ces règles touchent",
  criteriaText: (list: string) =>
    `Les règles d’axe vérifient une partie de ces critères des WCAG 2.2 (A et AA) : ${list}. Les autres critères n’ont pas été testés.`,
  limits: "Limites connues",
  limit: [
    "Ce qu’axe ne sait pas décider (par exemple le contraste d’un texte sur un motif) n’a pas été jugé par une personne.",
    "Les textes et les images ajoutés par les participants et la collectivité ne sont pas relus pour l’accessibilité.",
    "Les fichiers PDF portent une structure (titres, langue, ordre de lecture) ; leur conformité PDF/UA n’a pas été certifiée.",
    "Les navigateurs autres que Chromium et les technologies d’assistance n’ont pas été essayés.",
  ],
  contact: "Signaler un problème",
  contactText:
    "Si un contenu ou un service vous résiste, écrivez-nous : nous chercherons une solution ou une autre forme.",
  noContact: "La collectivité n’a pas encore indiqué d’adresse ici.",
  recourse: "Voies de recours",
  recourseText:
    "Si vous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits :",
  recourses: {
    form: "par le formulaire en ligne",
    delegate: "auprès du délégué de votre région",
    post: "par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07",
  },
};
