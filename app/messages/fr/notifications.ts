import type { MailWish, NotificationKind } from "~/domain/notification";

/** What the sentences are made of; empty where there is none. */
export interface NotificationFacts {
  /** "12. Réparer avant de remplacer" */
  readonly what: string;
  readonly when: string;
  readonly phase: string;
  /** Of a vote. */
  readonly outcome: string;
}

const says: Record<NotificationKind, (facts: NotificationFacts) => string> = {
  "vote-opened": ({ what, when }) =>
    when === "" ? `Un scrutin vous attend : ${what}` : `Un scrutin vous attend, jusqu’au ${when} : ${what}`,
  "vote-closing": ({ what, when }) =>
    `Vous n’avez pas encore voté, et le scrutin se termine le ${when} : ${what}`,
  "vote-closed": ({ what, outcome }) => `Résultat d’un scrutin où vous avez voté (${outcome}) : ${what}`,
  "vote-withdrawn": ({ what }) => `Un scrutin qui vous attendait est retiré : ${what}`,
  "vote-annulled": ({ what }) => `Un scrutin où vous étiez inscrit est annulé : ${what}`,
  "measure-tabled": ({ what }) => `Votre mesure est déposée : ${what}`,
  "measure-edited": ({ what }) => `Votre mesure a une nouvelle version : ${what}`,
  "measure-amended": ({ what }) => `Un amendement a changé le texte de votre mesure : ${what}`,
  "measure-merged": ({ what }) => `Votre mesure est fusionnée avec une autre : ${what}`,
  "measure-withdrawn": ({ what }) => `Votre mesure est retirée : ${what}`,
  "measure-adopted": ({ what }) => `Votre mesure est adoptée : ${what}`,
  "measure-rejected": ({ what }) => `Votre mesure est rejetée : ${what}`,
  "measure-commented": ({ what }) => `Votre mesure a un nouveau commentaire : ${what}`,
  "amendment-proposed": ({ what }) => `Un amendement est proposé sur votre mesure : ${what}`,
  "sub-amendment-proposed": ({ what }) => `Un sous-amendement est proposé à votre amendement : ${what}`,
  "amendment-commented": ({ what }) => `L’amendement que vous avez signé a un nouveau commentaire : ${what}`,
  "amendment-admissible": ({ what }) => `L’amendement que vous avez signé est recevable : ${what}`,
  "amendment-inadmissible": ({ what }) => `L’amendement que vous avez signé est irrecevable : ${what}`,
  "amendment-accepted": ({ what }) => `L’amendement que vous avez signé est accepté : ${what}`,
  "amendment-rejected": ({ what }) => `L’amendement que vous avez signé est rejeté : ${what}`,
  "amendment-fallen": ({ what }) => `L’amendement que vous avez signé est tombé : ${what}`,
  "amendment-satisfied": ({ what }) =>
    `Ce que demandait l’amendement que vous avez signé est maintenant dans le texte : ${what}`,
  "amendment-withdrawn": ({ what }) => `L’amendement que vous avez signé est retiré : ${what}`,
  "amendment-overtaken": ({ what }) =>
    `Le texte a changé là où vous vouliez l’amender ; l’amendement est à adapter : ${what}`,
  "amendment-cosigned": ({ what }) => `Quelqu’un a cosigné votre amendement : ${what}`,
  "comment-answered": ({ what }) => `On a répondu à votre commentaire : ${what}`,
  "comment-resolved": ({ what }) => `Votre commentaire est marqué comme résolu : ${what}`,
  "comment-hidden": ({ what }) => `Votre commentaire est masqué : ${what}`,
  "phase-moved": ({ phase }) => `La convention passe à l’étape « ${phase} »`,
  "session-announced": ({ what, when }) => `Vous êtes invité à une séance le ${when} : ${what}`,
  "session-changed": ({ what, when }) => `Une séance a changé, elle commence le ${when} : ${what}`,
  "session-cancelled": ({ what, when }) => `La séance du ${when} est annulée : ${what}`,
  "plan-published": ({ what }) => `Le plan est publié : ${what}`,
};

const wishes: Record<MailWish, string> = {
  never: "Jamais",
  "at-once": "Aussitôt",
  daily: "Une fois par jour",
};

const wishHints: Record<MailWish, string> = {
  never: "Vous lisez ce qui vous concerne sur le site, quand vous voulez.",
  "at-once": "Ce qui arrive en quelques minutes est réuni dans un même courriel, dix minutes après au plus.",
  daily: "À 8 h, s’il s’est passé quelque chose que vous n’avez pas encore lu.",
};

const count = (unread: number) => `${unread} ${unread < 2 ? "nouvelle" : "nouvelles"}`;

/** What happened that concerns somebody: on the page, and by mail. */
export const notifications = {
  title: "Ce qui vous concerne",
  lead: "Ce qui est arrivé dans vos conventions et qui vous touche : vos votes, vos mesures, vos amendements, vos commentaires.",
  link: (unread: number) => (unread === 0 ? "Nouvelles" : count(unread)),
  unread: "non lu",
  unreadCount: (unread: number) => (unread === 0 ? "Vous avez tout lu." : `${count(unread)} à lire.`),
  markAllRead: "Tout marquer comme lu",
  none: "Rien pour l’instant",
  noneMore:
    "Un vote ouvert pour vous, une réponse à votre commentaire, une décision sur votre mesure : tout ce qui vous touche arrivera ici.",
  settings: "Choisir quand recevoir un courriel",
  done: { read: "Tout est marqué comme lu." },
  says,
  numbered: (number: number, title: string) => `n° ${number}, « ${title} »`,
  reason: (reason: string) => `Raison : ${reason}`,

  mailTitle: "Courriels",
  mailLead: "Quand voulez-vous recevoir par courriel ce qui vous concerne ?",
  mailNoAddress:
    "Vous n’avez pas d’adresse électronique : tout est à lire sur la page « Ce qui vous concerne ».",
  wishes,
  wishHints,

  unsubscribeTitle: "Ne plus recevoir ces courriels",
  unsubscribeLead:
    "Palabre vous écrit quand il se passe quelque chose qui vous concerne. Un bouton suffit pour que cela cesse ; il n’est pas besoin de se connecter.",
  unsubscribeSend: "Ne plus recevoir ces courriels",
  unsubscribedTitle: "Vous ne recevrez plus ces courriels",
  unsubscribedLead:
    "C’est fait. Ce qui vous concerne reste à lire sur le site. Les liens de connexion que vous demandez continuent d’arriver.",
  undo: "Vous avez changé d’avis ? Recevez à nouveau un courriel par jour :",
  resumeSend: "Recevoir à nouveau ces courriels",
  resumedTitle: "Vous recevrez à nouveau ces courriels",
  resumedLead: "C’est fait : un courriel par jour au plus, à 8 h.",
  changeInAccount: "Pour choisir autrement, ouvrez « Mon compte ».",

  digest: {
    subject: (news: number, titles: string) => `${count(news)} : ${titles}`,
    hello: (name: string) => `Bonjour ${name},`,
    intro: "Voici ce qui vous concerne et que vous n’avez pas encore lu.",
    more: (others: number) =>
      others === 1
        ? "et une autre nouvelle, à lire sur le site"
        : `et ${others} autres nouvelles, à lire sur le site`,
    times: (text: string, times: number) => `${text} (${times} fois)`,
    all: "Tout lire",
    why: "Vous recevez ce courriel parce que vous participez à une convention citoyenne.",
    choose: "Le recevoir plus ou moins souvent",
    unsubscribe: "Ne plus le recevoir, en un clic et sans vous connecter",
  },
};
