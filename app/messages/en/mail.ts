import type { Messages } from "../fr";

export const mail: Messages["mail"] = {
  signInLink: {
    subject: "Your sign-in link",
    text: (name, url) => `Hello ${name},

To sign in, open this link and press the button:

${url}

It is good for fifteen minutes and works once.
If you asked for nothing, do nothing: nobody has signed in in your place.
`,
  },
  invitation: {
    subject: (title) => `Invitation: ${title}`,
    text: ({ name, title, city, role }, url) => `Hello ${name},

You are invited to take part in “${title}” (${city}), as: ${role}.

To answer, open this link and press the button:

${url}

The link is yours alone: do not pass it on.
`,
  },
};
