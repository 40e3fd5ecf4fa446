import type { Messages } from "../fr";

/** Building a rule for votes, a question at a time. */
export const ruleForm: Messages["ruleForm"] = {
  majority: "How many “for” does it take?",
  relative: "More “for” than “against”",
  unanimity: "Unanimity",
  other: "Another share",
  comparison: "The share",
  comparisons: { "more-than": "more than", "at-least": "at least" },
  numerator: "Numerator",
  denominator: "Denominator",
  otherShare: "If you chose another share, write it: for example 7 over 12.",
  baseQuestion: "Counted of whom?",
  base: {
    "cast-for-or-against": {
      label: "Votes cast for or against",
      hint: "Only “for” and “against”. Abstentions and blanks carry no weight.",
    },
    votes: {
      label: "All voters",
      hint: "Abstentions and blanks included: they then weigh like an “against”.",
    },
    present: {
      label: "Those present",
      hint: "Being present without voting weighs like an “against”.",
    },
    entitled: { label: "Those entitled to vote", hint: "All who could vote, present or not." },
  },
  second: "Is a share of another body needed too?",
  secondShare: "Share asked in addition",
  secondHint:
    "For example at least a quarter of those entitled, so that a small assembly does not decide alone.",
  noSecond: "No",
  secondBase: "Of which body?",
  quorum: "Is there a quorum?",
  quorumHint: "If it is not reached, nothing is decided and the vote may be held again.",
  noQuorum: "No",
  quorumKind: "The quorum counts",
  quorumKinds: { presence: "those present", participation: "those who vote" },
  otherQuorum: "If you chose another share, write it.",
  ballots: "How does one vote?",
  ballotKinds: {
    "named-changeable": {
      label: "Named, may be changed",
      hint: "Who voted what is known. Votes may be changed until the close.",
    },
    "named-final": { label: "Named, final", hint: "Who voted what is known. A vote given does not change." },
    secret: {
      label: "Secret",
      hint: "Secret from the other participants, not from whoever administers the server.",
    },
  },
  inWords: "The rule in a sentence",
  example: "An example",
  never: "Whatever the rule, an empty box or a tie adopts nothing.",
};
