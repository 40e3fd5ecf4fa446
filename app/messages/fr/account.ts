export const account = {
  title: "Mon compte",
  details: "Mes informations",
  name: "Nom",
  nameHint: "Le nom que les autres lisent auprès de vos commentaires et de vos mesures.",
  email: "Adresse électronique",
  noEmail: "aucune : vous vous connectez avec votre lettre",
  locale: "Langue des pages et des courriels",
  languages: { fr: "français", en: "English" },
  places: "Mes conventions",
  security: "Sécurité et données",
  setPassword: "Choisir un mot de passe",
  changePassword: "Changer de mot de passe",
  passwordLead:
    "Un mot de passe évite d’attendre un courriel à chaque connexion. Vous serez déconnecté de vos autres appareils.",
  passwordLeadNoEmail:
    "La prochaine fois, connectez-vous avec le code de votre lettre et ce mot de passe. Gardez la lettre.",
  currentPassword: "Mot de passe actuel",
  newPassword: "Nouveau mot de passe",
  newPasswordHint: (least: number) =>
    `Au moins ${least} caractères. Une courte phrase convient très bien ; ni mot de passe courant, ni votre nom.`,
  savePassword: "Enregistrer le mot de passe",
  myData: "Voir et télécharger mes données",
  erase: "Effacer mon compte",
  signOutEverywhere: "Me déconnecter de tous mes appareils",
  done: {
    saved: "Vos informations sont enregistrées.",
    password: "Votre mot de passe est enregistré.",
    claimed: "Cette installation est la vôtre : vous l’administrez.",
  },
  claimTitle: "Prendre en charge cette installation",
  claimLead:
    "Vous serez la première personne à administrer Palabre ici : vous créerez les conventions et inviterez les autres.",
  claimSend: "Commencer",
};
