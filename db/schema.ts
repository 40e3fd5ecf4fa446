/**
 * The rows as the databases keep them. One schema without dialect branches: ids and ISO 8601 dates are text,
 * truth values are 0 or 1, structured values are JSON as text. Rows become domain values in `db/<noun>.ts`
 * and nowhere else.
 */
export interface Database {
  setting: SettingTable;
  person: PersonTable;
  auth_session: AuthSessionTable;
  sign_in_link: SignInLinkTable;
  invitation: InvitationTable;
  convention: ConventionTable;
  logo: LogoTable;
  phase_move: PhaseMoveTable;
  axis: AxisTable;
  panel: PanelTable;
  member: MemberTable;
  panel_member: PanelMemberTable;
  session: SessionTable;
  measure: MeasureTable;
  measure_version: MeasureVersionTable;
  measure_author: MeasureAuthorTable;
  measure_term: MeasureTermTable;
  upload: UploadTable;
  comment: CommentTable;
  comment_report: CommentReportTable;
  amendment: AmendmentTable;
  amendment_text: AmendmentTextTable;
  amendment_cosigner: AmendmentCosignerTable;
  amending_order: AmendingOrderTable;
  vote: VoteTable;
  vote_roll: VoteRollTable;
  ballot: BallotTable;
  sealed_ballot: SealedBallotTable;
  tally: TallyTable;
  minority_opinion: MinorityOpinionTable;
  plan: PlanTable;
  plan_version: PlanVersionTable;
  visit: VisitTable;
  event: EventTable;
  journal: JournalTable;
  sequence: SequenceTable;
  job: JobTable;
  mail: MailTable;
  notification: NotificationTable;
  mail_wish: MailWishTable;
}

export type Flag = 0 | 1;

export interface SettingTable {
  key: string;
  value: string;
}

export interface PersonTable {
  id: string;
  name: string;
  email: string | null;
  password_hash: string | null;
  locale: string;
  is_administrator: Flag;
  created_at: string;
  erased_at: string | null;
}

export interface AuthSessionTable {
  id_hash: string;
  person_id: string;
  expires_at: number;
}

export interface SignInLinkTable {
  token_hash: string;
  person_id: string;
  expires_at: string;
  used_at: string | null;
}

export interface InvitationTable {
  id: string;
  convention_id: string;
  /** Of the code that the mail or the letter carries; a new letter replaces it. */
  code_hash: string;
  /** A code lets somebody in once; after that it only says who they are, beside their password. */
  code_used_at: string | null;
  name: string;
  email: string | null;
  role: string;
  panel_id: string | null;
  created_by: string;
  created_at: string;
  accepted_at: string | null;
  accepted_by: string | null;
  revoked_at: string | null;
  form_key: string | null;
}

export interface ConventionTable {
  id: string;
  slug: string;
  title: string;
  city: string;
  mandate: string;
  charter: string;
  accent: string;
  phase: string;
  starts_on: string | null;
  ends_on: string | null;
  default_rule: string;
  public_measures: Flag;
  /** JSON of the city's `Logo`, without its picture. */
  logo: string | null;
  revision: number;
  created_by: string;
  created_at: string;
}

/** Pictures by the hash of their bytes, in base64: there are few, and pages never read them. */
export interface LogoTable {
  hash: string;
  content: string;
  created_at: string;
}

export interface PhaseMoveTable {
  id: string;
  convention_id: string;
  from_phase: string;
  to_phase: string;
  reason: string;
  moved_by: string;
  moved_at: string;
}

export interface AxisTable {
  id: string;
  convention_id: string;
  number: number;
  title: string;
  description: string;
}

export interface PanelTable {
  id: string;
  convention_id: string;
  number: number;
  name: string;
  axis_id: string | null;
}

export interface MemberTable {
  id: string;
  convention_id: string;
  person_id: string;
  role: string;
  joined_at: string;
  left_at: string | null;
}

export interface PanelMemberTable {
  panel_id: string;
  member_id: string;
}

/** A sitting (séance) of the convention; signing in is `auth_session`. */
export interface SessionTable {
  id: string;
  convention_id: string;
  panel_id: string | null;
  title: string;
  starts_at: string;
  ends_at: string;
  place: string;
  notes: string;
}

export interface MeasureTable {
  id: string;
  convention_id: string;
  /** Given when the measure is tabled, never reused. */
  number: number | null;
  axis_id: string | null;
  panel_id: string | null;
  status: string;
  version: number;
  /** Title of the current version, repeated here so that lists read one table. */
  title: string;
  /** The title folded, for lists in the order of the alphabet. */
  title_sort: string;
  merged_into_id: string | null;
  withdrawn_reason: string | null;
  imported_from: string | null;
  /** Theme of decree 2022-1084 (REEN), 1 to 6. */
  theme: number | null;
  position: number;
  created_by: string;
  created_at: string;
  tabled_at: string | null;
  decided_at: string | null;
  form_key: string | null;
}

export interface MeasureVersionTable {
  id: string;
  measure_id: string;
  version: number;
  title: string;
  body: string;
  reasons: string;
  actors: string;
  means: string;
  cost: string;
  deadline: string;
  alternative: string;
  easy_read: string;
  indicators: string;
  sources: string;
  /** Ids of the blocks of `body`, in order, as JSON: paragraphs keep their address from version to version. */
  block_ids: string;
  author_id: string;
  on_behalf_of: string | null;
  created_at: string;
  /** Why there is this version: `created`, `edited`, `settled`, `amended`, `merged`, `imported`. */
  origin: string;
  amendment_id: string | null;
  note: string;
}

export interface MeasureAuthorTable {
  measure_id: string;
  member_id: string;
}

export interface MeasureTermTable {
  convention_id: string;
  term: string;
  measure_id: string;
  weight: number;
}

/** A file that was looked at and waits to be imported; kept a day at most. */
export interface UploadTable {
  id: string;
  convention_id: string;
  person_id: string;
  name: string;
  /** Base64. */
  content: string;
  created_at: string;
}

export interface CommentTable {
  id: string;
  convention_id: string;
  measure_id: string;
  measure_version: number;
  block_id: string | null;
  amendment_id: string | null;
  parent_id: string | null;
  /** The first comment of the thread; its own id for a first comment. */
  thread_id: string;
  kind: string;
  body: string;
  author_id: string;
  on_behalf_of: string | null;
  created_at: string;
  resolved_at: string | null;
  resolved_by: string | null;
  hidden_at: string | null;
  hidden_by: string | null;
  hidden_reason: string | null;
  form_key: string | null;
}

export interface CommentReportTable {
  id: string;
  comment_id: string;
  reported_by: string;
  reason: string;
  reported_at: string;
  settled_at: string | null;
}

export interface AmendmentTable {
  id: string;
  convention_id: string;
  measure_id: string;
  number: number;
  base_version: number;
  title: string;
  body: string;
  reasons: string;
  status: string;
  author_id: string;
  on_behalf_of: string | null;
  created_at: string;
  decided_by: string | null;
  decided_at: string | null;
  decision_reason: string;
  resulting_version: number | null;
  form_key: string | null;
  /** The amendment that it amends, and the text of that one it was written on. */
  parent_id: string | null;
  base_body: string | null;
  /** Ids of the amendments whose conflict it settles, as JSON. */
  settles: string;
  /** How it stands on the text as it is now, while it is open: see `RebaseStatus`. */
  standing: string;
  /** The amendment whose adoption made it fall or satisfied it, and the vote that decided. */
  fallen_by: string | null;
  decided_vote: string | null;
}

/**
 * A text that an amendment had before it was adapted to a later version of its measure, or changed by a
 * sub-amendment: kept, never changed.
 */
export interface AmendmentTextTable {
  amendment_id: string;
  /** 1 for its first text. */
  revision: number;
  /** The sub-amendment whose adoption replaced it. */
  sub_id: string | null;
  base_version: number;
  body: string;
  replaced_by: string;
  replaced_at: string;
}

export interface AmendmentCosignerTable {
  amendment_id: string;
  member_id: string;
  signed_at: string;
}

/** The order of a measure's votes where the chair departs from the one that is proposed. */
export interface AmendingOrderTable {
  measure_id: string;
  /** Ids of amendments, as JSON. */
  ids: string;
  reason: string;
  set_by: string;
  set_at: string;
}

export interface VoteTable {
  id: string;
  convention_id: string;
  number: number;
  kind: string;
  measure_id: string | null;
  amendment_id: string | null;
  plan_id: string | null;
  /** The version of the text that is put to the vote, frozen when the vote is prepared. */
  subject_version: number | null;
  title: string;
  status: string;
  rule: string;
  secrecy: string;
  changeable: Flag;
  panel_id: string | null;
  session_id: string | null;
  entitled: number | null;
  present: number | null;
  /** How many ballots were cast: turnout without counting. */
  ballots: number;
  closes_at: string | null;
  opened_at: string | null;
  opened_by: string | null;
  closed_at: string | null;
  closed_by: string | null;
  outcome: string | null;
  reason: string | null;
  created_by: string;
  created_at: string;
}

/** Who may vote (frozen at opening) and whether they did (émargement). Never what they voted. */
export interface VoteRollTable {
  vote_id: string;
  member_id: string;
  present: Flag;
  voted: Flag;
}

/** A named ballot. */
export interface BallotTable {
  vote_id: string;
  member_id: string;
  choice: string;
  cast_at: string;
  entered_by: string | null;
}

/** A secret ballot: nothing joins it to a person, no time, no order. */
export interface SealedBallotTable {
  vote_id: string;
  id: string;
  choice: string;
}

/** Counts kept with the ballots of named votes, and the counts of secret votes from their close on. */
export interface TallyTable {
  vote_id: string;
  choice: string;
  ballots: number;
}

export interface MinorityOpinionTable {
  id: string;
  convention_id: string;
  measure_id: string;
  author_id: string;
  /** Who typed it for its author, if somebody did. */
  entered_by: string | null;
  body: string;
  created_at: string;
  form_key: string | null;
}

export interface PlanTable {
  id: string;
  convention_id: string;
  title: string;
  foreword: string;
  method: string;
  annexes: string;
  status: string;
  revision: number;
  /** Ids of its measures in order, as JSON, from its adoption on. */
  measure_ids: string | null;
}

/** A published text of the plan: its document model as JSON, never changed. */
export interface PlanVersionTable {
  plan_id: string;
  version: number;
  model: string;
  sha256: string;
  /** Where each measure, amendment and vote of the text has its page, as JSON: beside the text, not in it. */
  roads: string;
  vote_id: string | null;
  note: string;
  published_by: string;
  published_at: string;
}

export interface VisitTable {
  person_id: string;
  convention_id: string;
  /** Journal line up to which everything had been seen when this visit began. */
  since_seq: number;
  /** The newest journal line when a page was last shown. */
  seen_seq: number;
  visited_at: string;
}

export interface EventTable {
  /** Taken from `sequence` inside the writing transaction, so that ids commit in order. */
  id: number;
  convention_id: string | null;
  name: string;
  at: string;
}

export interface JournalTable {
  /** A convention's id, or `platform`. */
  book: string;
  seq: number;
  at: string;
  actor_id: string | null;
  on_behalf_of: string | null;
  action: string;
  thing: string;
  from_state: string | null;
  to_state: string | null;
  detail: string;
  previous_hash: string;
  hash: string;
}

export interface SequenceTable {
  name: string;
  value: number;
  hash: string;
}

export interface JobTable {
  id: string;
  kind: string;
  payload: string;
  run_at: string;
  attempts: number;
  lease_until: string | null;
  leased_by: string | null;
  done_at: string | null;
  error: string | null;
}

export interface MailTable {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string | null;
  /** Where one request ends mails like this one (RFC 8058). */
  unsubscribe: string | null;
  created_at: string;
  sent_at: string | null;
  error: string | null;
}

/** Something that concerns somebody; what is told to many has one id. */
export interface NotificationTable {
  person_id: string;
  id: string;
  convention_id: string;
  kind: string;
  /** `measure:…`, as the journal names it. */
  thing: string;
  detail: string;
  at: string;
  read_at: string | null;
  /** When it went into a mail. */
  mailed_at: string | null;
}

/** How often somebody wants mail; without a row, the default. */
export interface MailWishTable {
  person_id: string;
  wish: string;
  /** In the links of mails: whoever holds it can change the wish, and nothing else. */
  token: string;
  /** The last daily mail had what happened until then. */
  digest_until: string | null;
}
