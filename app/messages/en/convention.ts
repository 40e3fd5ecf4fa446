import type { AgendaItem } from "~/domain/agenda";
import type { Messages } from "../fr";

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** One thing to do, in words. */
function todo(item: AgendaItem): string {
  switch (item.kind) {
    case "cast-vote":
      return `Vote: ${item.title}`;
    case "close-vote":
      return `Follow and close the vote: ${item.title}`;
    case "attend":
      return `Come to the sitting: ${item.title}`;
    case "judge":
      return `Judge ${count(item.count, "submitted amendment", "submitted amendments")}`;
    case "open-votes":
      return `Open ${count(item.count, "prepared vote", "prepared votes")}`;
    case "write":
      return `Go on with ${count(item.count, "draft measure", "draft measures")}`;
    case "amend":
      return `Read and amend ${count(item.count, "measure", "measures")}`;
    case "read":
      return `Read ${count(item.count, "tabled measure", "tabled measures")}`;
    case "invitations":
      return `Remind ${count(item.count, "unanswered invitation", "unanswered invitations")}`;
    case "propose":
      return "Propose a measure";
    case "prepare":
      return "Prepare the convention: axes, panels, calendar";
    case "edit-plan":
      return "Prepare the plan";
    case "read-plan":
      return "Read the published plan";
    case "move-phase":
      return "Move to another phase";
  }
}

/** A convention's own pages: its home, its charter, its phases. */
export const convention: Messages["convention"] = {
  mandate: "The mandate",
  standing: "Where it stands",
  road: "The convention’s phases",
  roadStates: { past: "past", current: "current", coming: "to come" },
  now: "What you can do",
  orientation: {
    what: "Residents drawn by lot answer a question of their city together, measure by measure.",
    stands: (phase: string, meaning: string) => `We are at the stage “${phase}”: ${lowerFirst(meaning)}`,
    asked: {
      visitor: "You can read everything here; only members write and vote.",
      member: "You are one of its members: what awaits you is listed on this page.",
      facilitator: "You facilitate it: what awaits your decision is listed on this page.",
      guarantor: "You are its guarantor: you can read everything, and check the journal.",
      expert: "You are one of its experts: you read the measures and comment on them.",
      committee: "You sit on its follow-up committee: you read the measures and comment on them.",
      observer: "You observe it: you can read everything, and nothing is asked of you.",
      none: "You are not one of its members: you can read what is public.",
    },
  },
  nothingNow:
    "Nothing is asked of you for now. What will await you (a reading, a sitting, a vote) will appear here.",
  todo,
  due: (when) => `before ${when}`,
  dueAt: (when) => `on ${when}`,
  signIn: "Are you a member? Sign in to see what awaits you.",
  news: "Since your last visit",
  latest: "Latest news",
  noLatest: "What happens in the convention will be told here, day by day.",
  noNews: "Nothing new since your last visit.",
  axes: "Measures by axis",
  noAxes: "The axes, which sort the measures by theme, will be announced here before the drafting.",
  sessions: "Next sittings",
  noSessions: "No sitting is announced. The date and place of the next one will be given here.",
  allSessions: "All sessions",
  plan: "The plan",
  readPlan: "Read the published plan",
  charter: "The charter",
  readCharter: "Read the charter",
  noCharter: "The charter is not written yet.",
  whatIsIt: "What is a citizen convention?",
  explained:
    "Inhabitants drawn by lot work together on a question put by the city. They learn, write measures, discuss, amend and vote them. The city then answers each measure, and reports on what it does.",
  phase: "Phase",
  phaseTitle: "Move to another phase",
  phaseLead: "The phase decides what everybody can do. The move is written in the journal, with your reason.",
  nowAt: "Current phase",
  moveTo: "Move to",
  canDo: "will be able to",
  cannotDo: "will no longer be able to",
  noChange: "Nobody gains or loses a possibility.",
  who: { member: "Members", facilitator: "The facilitation team", visitor: "The public" },
  can: {
    "convention.read": "read the convention",
    "measure.create": "propose a measure",
    "measure.table": "table a measure",
    "comment.write": "comment",
    "amendment.propose": "amend",
    "measure.freeze": "freeze a text",
    "vote.prepare": "prepare and open a vote",
    "plan.edit": "compose the plan",
    "plan.publish": "publish the plan",
  },
  reason: "Why now?",
  reasonHint: "One or two sentences. The guarantors will read it.",
  move: "Move the phase",
  moved: "The phase has moved.",
  history: "Past moves",
  noMoves: "The convention has not moved yet.",
  noWayOn: "This is the last phase.",
};
