import type { Messages } from "../fr";

export const home: Messages["home"] = {
  title: "Citizen conventions",
  lead: "A citizen convention brings together inhabitants drawn by lot. Together they propose, amend and vote on measures; the city answers them, point by point.",
  none: "No convention is open here yet. It will appear on this page as soon as it begins.",
};
