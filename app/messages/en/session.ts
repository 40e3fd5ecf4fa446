import type { Messages } from "../fr";

export const session: Messages["session"] = {
  title: "Sessions",
  one: "Session",
  lead: "When the convention meets, and what it decided at each session.",
  none: "No session is announced.",
  when: "When",
  where: "Where",
  who: "Who meets",
  agenda: "Agenda",
  decided: "What is put to the vote there",
  noVotes: "No vote is planned for this session.",
};
