import type { Messages } from "../fr";

export const common: Messages["common"] = {
  product: "Palabre",
  skipToContent: "Skip to content",
  language: "Language",
  otherLanguage: "Français",
  navigation: "Navigation",
  breadcrumbs: "Where you are",
  overview: "Home",
  more: "More",
  menu: "Account",
  signIn: "Sign in",
  signOut: "Sign out",
  account: "My account",
  backToConvention: "Back to the convention’s home",
  allConventions: "See all conventions",
  save: "Save",
  cancel: "Cancel",
  send: "Send",
  back: "Back",
  colon: ": ",
  optional: "optional",
  yes: "yes",
  no: "no",
  none: "none",
  errorSummary: "There is a problem",
  pageChanged: "This page has changed since you opened it.",
  reload: "See the new version in another tab",
  nothingLost: "What you wrote is not lost:",
  sendAgain: "Send again",
  draftFound: "You had begun a text here, and not sent it. It is kept on this device.",
  draftResume: "Take it up again",
  draftDrop: "Delete it",
  signInElsewhere: "Sign in in another tab, then come back here",
  refusedWith: (status) => {
    if (status === 404) return "Page not found";
    if (status === 401 || status === 403) return "Access refused";
    return status < 500 ? "Request refused" : "Something went wrong";
  },
  pagination: { previous: "Previous page", next: "Next page", page: (page) => `Page ${page}` },
  erasedPerson: "Erased person",
};
