import type { Messages } from "../fr";

export const account: Messages["account"] = {
  title: "My account",
  details: "My details",
  name: "Name",
  nameHint: "The name that others read beside your comments and your measures.",
  email: "E-mail address",
  noEmail: "none: you sign in with your letter",
  locale: "Language of pages and e-mails",
  languages: { fr: "français", en: "English" },
  places: "My conventions",
  security: "Security and data",
  setPassword: "Choose a password",
  changePassword: "Change the password",
  passwordLead:
    "A password saves waiting for an e-mail each time. You will be signed out on your other devices.",
  passwordLeadNoEmail: "Next time, sign in with the code of your letter and this password. Keep the letter.",
  currentPassword: "Current password",
  newPassword: "New password",
  newPasswordHint: (least) =>
    `At least ${least} characters. A short sentence does very well; no common password, and not your name.`,
  savePassword: "Save the password",
  myData: "See and download my data",
  erase: "Erase my account",
  signOutEverywhere: "Sign me out on all my devices",
  done: {
    saved: "Your details are saved.",
    password: "Your password is saved.",
    claimed: "This installation is yours: you administer it.",
  },
  claimTitle: "Take charge of this installation",
  claimLead:
    "You will be the first person to administer Palabre here: you will create conventions and invite the others.",
  claimSend: "Begin",
};
