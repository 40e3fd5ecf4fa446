export const common = {
  product: "Palabre",
  skipToContent: "Aller au contenu",
  language: "Langue",
  otherLanguage: "English",
  navigation: "Navigation",
  breadcrumbs: "Où vous êtes",
  overview: "Accueil",
  more: "Plus",
  menu: "Compte",
  signIn: "Se connecter",
  signOut: "Se déconnecter",
  account: "Mon compte",
  backToConvention: "Revenir à l’accueil de la convention",
  allConventions: "Voir toutes les conventions",
  save: "Enregistrer",
  cancel: "Annuler",
  send: "Envoyer",
  back: "Retour",
  /** Between a name and what it names. */
  colon: " : ",
  optional: "facultatif",
  yes: "oui",
  no: "non",
  none: "aucun",
  errorSummary: "Il y a un problème",
  pageChanged: "Cette page a changé depuis que vous l’avez ouverte.",
  reload: "Voir la nouvelle version dans un autre onglet",
  nothingLost: "Ce que vous avez écrit n’est pas perdu :",
  sendAgain: "Envoyer à nouveau",
  signInElsewhere: "Se connecter dans un autre onglet, puis revenir ici",
  refusedWith: (status: number): string => {
    if (status === 404) return "Page introuvable";
    if (status === 401 || status === 403) return "Accès refusé";
    return status < 500 ? "Demande refusée" : "Un problème est survenu";
  },
  pagination: { previous: "Page précédente", next: "Page suivante", page: (page: number) => `Page ${page}` },
  erasedPerson: "Personne effacée",
};
