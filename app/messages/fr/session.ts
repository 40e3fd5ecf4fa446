/** Sittings as everybody reads them: the calendar, and what was decided in each. */
export const session = {
  title: "Séances",
  one: "Séance",
  lead: "Quand la convention se réunit, et ce qu’elle a décidé à chaque séance.",
  none: "Aucune séance n’est annoncée.",
  when: "Quand",
  where: "Où",
  who: "Qui se réunit",
  agenda: "Ordre du jour",
  decided: "Ce qui y est mis aux voix",
  noVotes: "Aucun scrutin n’est prévu à cette séance.",
};
