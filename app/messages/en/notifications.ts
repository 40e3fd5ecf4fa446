import type { Messages } from "../fr";

const count = (unread: number) => (unread === 1 ? "1 news item" : `${unread} news items`);

export const notifications: Messages["notifications"] = {
  title: "What concerns you",
  lead: "What happened in your conventions and touches you: your votes, your measures, your amendments, your comments.",
  link: (unread) => (unread === 0 ? "News" : count(unread)),
  unread: "unread",
  unreadCount: (unread) => (unread === 0 ? "You have read everything." : `${count(unread)} to read.`),
  markAllRead: "Mark all as read",
  none: "Nothing yet",
  noneMore:
    "A vote opened for you, an answer to your comment, a decision on your measure: all that touches you will come here.",
  settings: "Choose when to get a mail",
  done: { read: "Everything is marked as read." },
  says: {
    "vote-opened": ({ what, when }) =>
      when === "" ? `A vote awaits you: ${what}` : `A vote awaits you, until ${when}: ${what}`,
    "vote-closing": ({ what, when }) => `You have not voted yet, and the vote closes on ${when}: ${what}`,
    "vote-closed": ({ what, outcome }) => `Result of a vote in which you took part (${outcome}): ${what}`,
    "vote-withdrawn": ({ what }) => `A vote that awaited you is withdrawn: ${what}`,
    "vote-annulled": ({ what }) => `A vote for which you were on the roll is annulled: ${what}`,
    "measure-tabled": ({ what }) => `Your measure is tabled: ${what}`,
    "measure-edited": ({ what }) => `Your measure has a new version: ${what}`,
    "measure-amended": ({ what }) => `An amendment has changed the text of your measure: ${what}`,
    "measure-merged": ({ what }) => `Your measure is merged with another: ${what}`,
    "measure-withdrawn": ({ what }) => `Your measure is withdrawn: ${what}`,
    "measure-adopted": ({ what }) => `Your measure is adopted: ${what}`,
    "measure-rejected": ({ what }) => `Your measure is rejected: ${what}`,
    "measure-commented": ({ what }) => `Your measure has a new comment: ${what}`,
    "amendment-proposed": ({ what }) => `An amendment to your measure is proposed: ${what}`,
    "sub-amendment-proposed": ({ what }) => `A sub-amendment to your amendment is proposed: ${what}`,
    "amendment-commented": ({ what }) => `The amendment that you signed has a new comment: ${what}`,
    "amendment-admissible": ({ what }) => `The amendment that you signed is admissible: ${what}`,
    "amendment-inadmissible": ({ what }) => `The amendment that you signed is inadmissible: ${what}`,
    "amendment-accepted": ({ what }) => `The amendment that you signed is accepted: ${what}`,
    "amendment-rejected": ({ what }) => `The amendment that you signed is rejected: ${what}`,
    "amendment-fallen": ({ what }) => `The amendment that you signed has fallen: ${what}`,
    "amendment-satisfied": ({ what }) =>
      `What the amendment that you signed asked for is in the text now: ${what}`,
    "amendment-withdrawn": ({ what }) => `The amendment that you signed is withdrawn: ${what}`,
    "amendment-overtaken": ({ what }) =>
      `The text has changed where you wanted to amend it; the amendment must be adapted: ${what}`,
    "amendment-cosigned": ({ what }) => `Somebody cosigned your amendment: ${what}`,
    "comment-answered": ({ what }) => `Somebody answered your comment: ${what}`,
    "comment-resolved": ({ what }) => `Your comment is marked as resolved: ${what}`,
    "comment-hidden": ({ what }) => `Your comment is hidden: ${what}`,
    "phase-moved": ({ phase }) => `The convention moves on to “${phase}”`,
    "session-announced": ({ what, when }) => `You are invited to a sitting on ${when}: ${what}`,
    "session-changed": ({ what, when }) => `A sitting has changed, it begins on ${when}: ${what}`,
    "session-cancelled": ({ what, when }) => `The sitting of ${when} is cancelled: ${what}`,
    "plan-published": ({ what }) => `The plan is published: ${what}`,
  },
  numbered: (number, title) => `no. ${number}, “${title}”`,
  reason: (reason) => `Reason: ${reason}`,

  mailTitle: "Mails",
  mailLead: "When do you want to get what concerns you by mail?",
  mailNoAddress: "You have no e-mail address: everything is on the page “What concerns you”.",
  wishes: { never: "Never", "at-once": "At once", daily: "Once a day" },
  wishHints: {
    never: "You read what concerns you on the site, when you like.",
    "at-once": "What happens within a few minutes comes in one mail, ten minutes later at most.",
    daily: "At 8 in the morning, if something happened that you have not read yet.",
  },

  unsubscribeTitle: "Stop these mails",
  unsubscribeLead:
    "Palabre writes to you when something happens that concerns you. One button stops it; there is no need to sign in.",
  unsubscribeSend: "Stop these mails",
  unsubscribedTitle: "You will not get these mails any more",
  unsubscribedLead:
    "Done. What concerns you can still be read on the site. Sign-in links that you ask for still arrive.",
  undo: "You have changed your mind? Get one mail a day again:",
  resumeSend: "Get these mails again",
  resumedTitle: "You will get these mails again",
  resumedLead: "Done: one mail a day at most, at 8 in the morning.",
  changeInAccount: "To choose otherwise, open “My account”.",

  digest: {
    subject: (news, titles) => `${count(news)}: ${titles}`,
    hello: (name) => `Hello ${name},`,
    intro: "Here is what concerns you and you have not read yet.",
    more: (others) =>
      others === 1 ? "and one more, to be read on the site" : `and ${others} more, to be read on the site`,
    times: (text, times) => `${text} (${times} times)`,
    all: "Read everything",
    why: "You get this mail because you take part in a citizen convention.",
    choose: "Get it more or less often",
    unsubscribe: "Stop it, with one click and without signing in",
  },
};
