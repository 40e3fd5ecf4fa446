/** The texts of the mails, as plain text. */
export const mail = {
  signInLink: {
    subject: "Votre lien de connexion",
    text: (name: string, url: string) => `Bonjour ${name},

Pour vous connecter, ouvrez ce lien puis appuyez sur le bouton :

${url}

Il est valable quinze minutes et sert une seule fois.
Si vous n'avez rien demandé, ne faites rien : personne ne s'est connecté à votre place.
`,
  },
};
