import type { Messages } from "../fr";

export const home: Messages["home"] = {
  title: "Citizen conventions",
  lead: "A citizen convention brings together inhabitants drawn by lot. Together they propose, amend and vote on measures; the city answers them, point by point.",
  none: "No convention is open here yet",
  noneMore: "It will appear on this page as soon as it begins.",
  administration: "Administration",
  newConvention: "Found a convention",
  administrators: "Who administers this site",
  outbox: "Outbox of mails",
  journal: "Journal of the site",
};
