import type { Messages } from "../fr";

export const auth: Messages["auth"] = {
  signInTitle: "Sign in",
  signInLead: "Public pages need no account. An account is for proposing, commenting, amending and voting.",
  email: "E-mail address",
  byLink: "By a link sent by e-mail",
  byLinkHint: "Nothing to remember: you receive a link, good for fifteen minutes, that signs you in.",
  askLink: "Send me a link",
  byPassword: "With a password",
  identifier: "E-mail address, or the code of your letter",
  password: "Password",
  byPasswordSend: "Sign in with the password",
  byLetter: "Did you receive a letter with a code?",
  byLetterLink: "Enter with the code of the letter",
  linkAsked: "Check your e-mail",
  linkAskedText:
    "If this address is known here, an e-mail has just been sent to it. Its link is good for fifteen minutes and works once. Nothing came? Look among unwanted mail, or try again.",
  linkTitle: "One last step",
  linkLead: "Press the button to sign in. The link will not work again after that.",
  linkSend: "Sign me in",
  linkProblem: "This link cannot sign you in",
  askAnother: "Ask for another link",
  signedInAs: (name) => `You are already signed in: ${name}.`,
  signedOut: "You are signed out.",
  signedOutEverywhere: "You are signed out on all your devices.",
  accountErased: "Your account is erased. Thank you for having taken part.",
};
