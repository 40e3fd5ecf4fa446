/** Votes: rules, ballots, outcomes and the life of a vote. What the rest of the house may use. */
export {
  allVotes,
  type Ballot,
  type Choice,
  type Counts,
  castForOrAgainst,
  choices,
  isChoice,
  type NamedBallot,
  NO_BALLOTS,
  type SecretBallot,
} from "./ballot";
export {
  type BaseValues,
  type Body,
  type BodyError,
  baseValues,
  type CountsError,
  exampleBases,
} from "./body";
export { type Cast, type CastError, castBallot, type RollEntry } from "./cast";
export { type Comparison, type Fraction, thousandths } from "./fraction";
export { decide, type Obstacle, type Outcome, type OutcomeKind, outcomeKinds } from "./outcome";
export {
  type Base,
  bases,
  DEFAULT_RULE,
  type FractionMajority,
  type Majority,
  needsAttendance,
  QUARTER_OF_ENTITLED,
  type Quorum,
  type RuleError,
  type SecondThreshold,
  type Secrecy,
  SIMPLE_MAJORITY,
  secrecies,
  THREE_FIFTHS,
  TWO_THIRDS,
  type VoteRule,
  validateRule,
} from "./rule";
export { type Needed, needed, type QuorumArithmetic, type ThresholdArithmetic } from "./threshold";
export {
  type AnnulledVote,
  annulVote,
  type ClosedVote,
  type CloseVoteError,
  closeVote,
  hasEnded,
  isVoteStatus,
  mayShowCounts,
  nextVoteStatuses,
  type OpenVote,
  type OpenVoteError,
  openVote,
  type PreparedVote,
  type Question,
  type QuestionKind,
  questionKinds,
  type VoteState,
  type VoteStatus,
  voteStatuses,
  type WithdrawnVote,
  withdrawVote,
} from "./vote";
