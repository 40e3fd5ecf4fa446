import type { RebaseStatus } from "~/domain/amending";
import type { AmendmentStatus, FallReason } from "~/domain/amendment";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const fallen: Record<FallReason, string> = {
  "measure-frozen": "Le texte de la mesure a été figé avant que cet amendement soit décidé.",
  "measure-withdrawn": "La mesure a été retirée.",
  "measure-merged": "La mesure a été fusionnée avec une autre.",
  "passage-taken":
    "Il a été adopté, mais le texte de la mesure avait changé au même endroit : il ne peut plus s’y appliquer.",
  "passage-struck":
    "Il a été adopté, mais le passage qu’il modifiait n’était plus dans le texte de la mesure.",
  "already-in-text": "Il a été adopté, mais le texte de la mesure disait déjà ce qu’il demande.",
  "rival-adopted":
    "Un autre amendement, adopté par un vote, change le même passage : les deux ne peuvent pas tenir ensemble.",
  settled: "Un texte d’arbitrage a été adopté à sa place.",
  "parent-decided": "L’amendement qu’il modifiait a été décidé ou retiré.",
};

const filter: Record<AmendmentStatus, string> = {
  submitted: "À examiner",
  admissible: "Recevables, à décider",
  inadmissible: "Irrecevables",
  accepted: "Acceptés",
  rejected: "Rejetés",
  withdrawn: "Retirés",
  fallen: "Tombés",
  satisfied: "Satisfaits",
};

const standing: Record<RebaseStatus, string> = {
  clean: "s’applique au texte en vigueur",
  satisfied: "déjà dans le texte",
  overlaps: "à adapter",
  gone: "passage disparu",
};

/** Amendments: proposed, read, signed, decided. */
export const amendments = {
  title: "Amendements",
  freezeFells: "Figer le texte ferait tomber les amendements qui ne sont pas encore décidés.",
  lead: "Les changements proposés au texte des mesures, et ce qu’ils sont devenus.",
  number: (number: number) => `Amendement n° ${number}`,
  subNumber: (number: number, parent: number) => `Sous-amendement n° ${number} à l’amendement n° ${parent}`,
  standing,
  ofMeasure: (measure: string) => `Amendements : ${measure}`,
  allOfMeasure: "Tous les amendements de la mesure",
  none: "Aucun amendement pour l’instant",
  noneMore: "Les amendements apparaîtront ici dès qu’un membre en proposera.",
  noneFound: "Aucun amendement dans cet état.",
  found: (count: number) => plural(count, "amendement", "amendements"),
  filterLabel: "Filtrer les amendements",
  filterState: "État",
  filterAll: "Tous",
  filterSubmit: "Afficher",
  filter,
  proposedOn: "proposé le",
  cosigned: (count: number) => plural(count, "cosignataire", "cosignataires"),
  onVersion: (version: number) => `sur la version ${version}`,
  onBehalf: (writer: string) => `saisi par ${writer} pour le compte de cette personne`,
  noTitle: (measure: string) => `Modifier « ${measure} »`,

  diffTitle: "Ce qui changerait",
  diffDone: "Ce que l’amendement demandait",
  diffKey: "Barré : supprimé. Souligné : ajouté.",
  diffLabels: {
    removed: "supprimé :",
    added: "ajouté :",
    end: "fin",
    moved: "déplacé ici",
    movedAway: "déplacé ailleurs",
  },
  unchanged: (count: number) => plural(count, "paragraphe inchangé", "paragraphes inchangés"),
  reasons: "Pourquoi",
  inBrief: "L’amendement en bref",
  author: "Auteur",
  cosigners: "Cosignataires",
  noCosigner: "Personne encore.",
  baseVersion: "Texte de départ",
  version: (version: number) => `version ${version}`,
  decision: "Décision",
  decidedBy: (name: string) => `par ${name}`,
  decisionReason: (reason: string) => `Raison : ${reason}`,
  result: "Texte obtenu",
  fallen,
  fallenBy: "En cause :",
  satisfiedBy: "Ce qu’il demande est dans le texte, grâce à :",
  decidingVote: (number: number) => `scrutin n° ${number}`,
  amends: "Amende",
  parentText: (number: number) => `Montré sur le texte que demande l’amendement n° ${number}.`,
  subs: "Sous-amendements",
  subsLead: "Ils sont décidés avant l’amendement. Adoptés, ils changent ce qu’il demande.",
  amendIt: "Sous-amender",
  newSub: (number: number) => `Amender l’amendement n° ${number}`,
  newSubLead:
    "Voici le texte de la mesure tel que l’amendement le demande. Changez-le comme vous voudriez le lire.",
  earlierBySub: (number: number) =>
    `Ce que l’amendement disait avant un sous-amendement, sur la version ${number}`,
  whyNot: "L’amendement et ce qui a changé depuis :",
  votes: "Scrutins sur cet amendement",
  comments: "Commentaires",
  readComments: "Lire et écrire des commentaires",
  earlier: (version: number) => `Ce que l’amendement disait avant d’être adapté, sur la version ${version}`,
  carried: {
    clean: (base: number, current: number) =>
      `Écrit sur la version ${base}, cet amendement s’applique encore à la version ${current}, montrée ici.`,
    "passage-taken": (base: number, current: number) =>
      `La mesure en est à la version ${current}. Elle a changé à l’endroit que cet amendement modifie : il faut l’adapter. Il est montré ici sur la version ${base}.`,
    "passage-struck": (base: number, current: number) =>
      `La mesure en est à la version ${current}, où le passage que cet amendement modifie n’est plus. Il est montré ici sur la version ${base}.`,
    "already-in-text": (base: number, current: number) =>
      `La version ${current} de la mesure dit déjà ce que demande cet amendement. Il est montré ici sur la version ${base}.`,
  },

  actions: "Ce que vous pouvez faire",
  cosign: "Cosigner cet amendement",
  unsign: "Retirer ma signature",
  accept: "Accepter l’amendement",
  acceptHint: "Vous êtes auteur du texte qu’il modifie : l’accepter le change aussitôt, sans vote.",
  adapt: "Adapter au texte en vigueur",
  putToVote: "Mettre aux voix",
  judge: "Examiner la recevabilité",
  verdict: "Votre décision",
  admissible: "Recevable",
  admissibleHint: "Il pourra être mis aux voix, ou accepté par les auteurs de la mesure.",
  inadmissible: "Irrecevable",
  inadmissibleHint: "Il ne sera pas décidé ; la raison reste lisible par tous.",
  reason: "Raison",
  reasonHint: "Elle sera lisible par tous, sur cette page et dans le journal.",
  judgeSubmit: "Enregistrer la décision",
  withdraw: "Retirer l’amendement",
  withdrawHint: "Un amendement retiré reste lisible, mais ne sera pas décidé.",
  withdrawSubmit: "Retirer",

  newTitle: "Proposer un amendement",
  newLead: "Changez le texte comme vous voudriez le lire. Vous verrez la différence avant de déposer.",
  newPassage: "Amender ce paragraphe",
  newPassageLead: "Changez ce paragraphe comme vous voudriez le lire, ou videz-le pour le supprimer.",
  amendHere: "Amender",
  wholeText: "Amender le texte entier",
  text: "Le texte",
  textHint: "Une ligne vide sépare deux paragraphes ; « - » au début d’une ligne en fait une liste.",
  passageText: "Le paragraphe",
  formTitle: "Titre",
  formTitleHint: "Quelques mots pour reconnaître l’amendement, par exemple « cinq ans au lieu de trois ».",
  formReasons: "Pourquoi ce changement ?",
  formReasonsHint: "Ce que l’amendement apporte. Les autres le liront avant de le cosigner ou de voter.",
  formOnBehalf: "Au nom de qui ?",
  formOnBehalfHint: "L’amendement sera à son nom, avec la mention que vous l’avez saisi.",
  preview: "Voir la différence",
  previewAgain: "Voir la différence à nouveau",
  previewTitle: "Ce que les autres verront",
  previewLead: "Rien n’est encore déposé. Relisez, puis déposez ou changez encore le texte ci-dessous.",
  submit: "Déposer l’amendement",
  movedOn: (base: number, current: number) =>
    `La mesure est passée à la version ${current} depuis. Votre amendement porte sur la version ${base} ; il suivra le texte là où rien d’autre n’a changé.`,
  movedOnSub: "L’amendement a changé depuis que ce sous-amendement a été écrit.",
  adaptTitle: "Adapter l’amendement",
  adaptLead:
    "Voici le texte en vigueur. Refaites-y le changement que demande l’amendement ; le premier texte sera gardé. Ce qui s’y applique encore y est déjà.",
  adaptSubmit: "Enregistrer l’adaptation",
  adaptAsked: "Ce que l’amendement demandait",
  done: {
    proposed: "Votre amendement est déposé. L’animation va examiner sa recevabilité.",
    cosigned: "Vous avez cosigné cet amendement.",
    unsigned: "Votre signature est retirée.",
    judged: "La décision est enregistrée.",
    withdrawn: "L’amendement est retiré.",
    accepted: "L’amendement est accepté : il a fait une nouvelle version de la mesure.",
    adapted: "L’amendement est adapté au texte en vigueur.",
  },
};
