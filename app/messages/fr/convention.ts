import type { AgendaItem } from "~/domain/agenda";
import type { ExplainedAction } from "~/domain/phase-effects";

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** One thing to do, in words. */
function todo(item: AgendaItem): string {
  switch (item.kind) {
    case "cast-vote":
      return `Voter : ${item.title}`;
    case "close-vote":
      return `Suivre et clore le vote : ${item.title}`;
    case "attend":
      return `Venir à la séance : ${item.title}`;
    case "judge":
      return `Juger ${count(item.count, "amendement déposé", "amendements déposés")}`;
    case "open-votes":
      return `Ouvrir ${count(item.count, "vote préparé", "votes préparés")}`;
    case "write":
      return `Reprendre ${count(item.count, "brouillon", "brouillons")} de mesure`;
    case "amend":
      return `Lire et amender ${count(item.count, "mesure", "mesures")}`;
    case "read":
      return `Lire ${count(item.count, "mesure déposée", "mesures déposées")}`;
    case "invitations":
      return `Relancer ${count(item.count, "invitation sans réponse", "invitations sans réponse")}`;
    case "propose":
      return "Proposer une mesure";
    case "prepare":
      return "Préparer la convention : axes, groupes, calendrier";
    case "edit-plan":
      return "Préparer le plan";
    case "read-plan":
      return "Lire le plan publié";
    case "move-phase":
      return "Passer à une autre étape";
  }
}

const can: Record<ExplainedAction, string> = {
  "convention.read": "lire la convention",
  "measure.create": "proposer une mesure",
  "measure.table": "déposer une mesure",
  "comment.write": "commenter",
  "amendment.propose": "amender",
  "measure.freeze": "figer un texte",
  "vote.prepare": "préparer et ouvrir un vote",
  "plan.edit": "composer le plan",
  "plan.publish": "publier le plan",
};

/** A convention's own pages: its home, its charter, its phases. */
export const convention = {
  mandate: "Le mandat",
  standing: "Où en est-on",
  road: "Les étapes de la convention",
  roadStates: { past: "passée", current: "en cours", coming: "à venir" },
  now: "Ce que vous pouvez faire",
  orientation: {
    what: "Des habitantes et des habitants tirés au sort répondent ensemble à une question de la ville, mesure par mesure.",
    stands: (phase: string, meaning: string) =>
      `Nous en sommes à l’étape « ${phase} » : ${lowerFirst(meaning)}`,
    asked: {
      visitor: "Vous pouvez tout lire ici ; les membres seuls écrivent et votent.",
      member: "Vous en êtes membre : ce qui vous attend est listé sur cette page.",
      facilitator: "Vous l’animez : ce qui attend votre décision est listé sur cette page.",
      guarantor: "Vous en êtes garant : vous pouvez tout lire, et vérifier le journal.",
      expert: "Vous y êtes expert : vous lisez les mesures et vous les commentez.",
      committee: "Vous êtes au comité de suivi : vous lisez et commentez les mesures.",
      observer: "Vous l’observez : vous pouvez tout lire, rien ne vous est demandé.",
      none: "Vous n’en êtes pas membre : vous pouvez lire ce qui est public.",
    },
  },
  nothingNow:
    "Rien ne vous est demandé pour l’instant. Ce qui vous attendra (une lecture, une séance, un vote) apparaîtra ici.",
  todo,
  due: (when: string) => `avant le ${when}`,
  dueAt: (when: string) => `le ${when}`,
  signIn: "Vous êtes membre ? Connectez-vous pour voir ce qui vous attend.",
  news: "Depuis votre dernière visite",
  latest: "Dernières nouvelles",
  noLatest: "Ce qui se passera dans la convention sera raconté ici, jour après jour.",
  noNews: "Rien de nouveau depuis votre dernière visite.",
  axes: "Les mesures par axe",
  noAxes: "Les axes, qui rangent les mesures par thème, seront annoncés ici avant la rédaction.",
  sessions: "Prochaines séances",
  noSessions: "Aucune séance n’est annoncée. La date et le lieu de la prochaine seront donnés ici.",
  allSessions: "Toutes les séances",
  plan: "Le plan",
  readPlan: "Lire le plan publié",
  charter: "La charte",
  readCharter: "Lire la charte",
  noCharter: "La charte n’est pas encore écrite.",
  whatIsIt: "Qu’est-ce qu’une convention citoyenne ?",
  explained:
    "Des habitantes et des habitants tirés au sort travaillent ensemble sur une question posée par la ville. Ils se forment, écrivent des mesures, les discutent, les amendent et les votent. La ville répond ensuite à chaque mesure, et rend compte de ce qu’elle fait.",
  phase: "Étape",
  phaseTitle: "Passer à une autre étape",
  phaseLead:
    "L’étape décide de ce que chacun peut faire. Le passage est inscrit au journal, avec votre raison.",
  nowAt: "Étape actuelle",
  moveTo: "Passer à",
  canDo: "pourront",
  cannotDo: "ne pourront plus",
  noChange: "Personne ne gagne ni ne perd de possibilité.",
  who: { member: "Les membres", facilitator: "Les personnes qui animent", visitor: "Les visiteurs" },
  can,
  reason: "Pourquoi maintenant ?",
  reasonHint: "Une ou deux phrases. Les garants la liront.",
  move: "Changer d’étape",
  moved: "L’étape a changé.",
  history: "Étapes passées",
  noMoves: "La convention n’a pas encore changé d’étape.",
  noWayOn: "C’est la dernière étape.",
};
