export interface InvitationFacts {
  readonly name: string;
  readonly title: string;
  readonly city: string;
  readonly role: string;
}

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
  invitation: {
    subject: (title: string) => `Invitation : ${title}`,
    text: ({ name, title, city, role }: InvitationFacts, url: string) => `Bonjour ${name},

Vous êtes invité à participer à « ${title} » (${city}), avec le rôle : ${role}.

Pour répondre, ouvrez ce lien puis appuyez sur le bouton :

${url}

Le lien est personnel : ne le transmettez pas.
`,
  },
};
