export const admin = {
  title: "Administration",
  outbox: "Courriels",
  outboxLead: (count: number) => (count === 1 ? "1 courriel écrit." : `${count} courriels écrits.`),
  outboxNoSmtp:
    "L’envoi de courriels n’est pas réglé (SMTP_URL) : les courriels attendent ici. Vous pouvez en transmettre le texte vous-même.",
  outboxEmpty: "Aucun courriel n’a encore été écrit",
  mailTo: (recipient: string) => `Pour ${recipient}`,
  mailSent: "envoyé le",
  mailWaits: "en attente depuis le",
  mailError: (error: string) => `Dernier essai : ${error}`,
  administrators: "Administration du site",
  administratorsLead:
    "Qui administre crée les conventions et invite ; cela ne donne aucune voix dans une convention.",
  email: "Adresse électronique",
  emailHint: "D’une personne qui a déjà un compte.",
  appoint: "Nommer",
  dismiss: "Retirer l’administration",
  journal: "Journal",
  done: {
    appointed: "Cette personne administre maintenant le site.",
    dismissed: "Cette personne n’administre plus le site.",
  },
};
