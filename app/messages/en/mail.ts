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
};
