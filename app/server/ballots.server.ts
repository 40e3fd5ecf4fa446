import type { Transaction } from "kysely";
import { ok, type Result } from "~/domain/result";
import {
  type Ballot,
  type Cast,
  type CastError,
  type Choice,
  castBallot,
  type NamedBallot,
  type RollEntry,
} from "~/domain/voting";
import {
  addToTally,
  addTurnout,
  findNamedBallots,
  findRollEntries,
  insertSealedBallots,
  markVoted,
  saveNamedBallots,
} from "~db/ballots";
import type { Database } from "~db/schema";
import { lockVotes, type Vote } from "~db/votes";
import { change, type Notebook } from "./change.server";
import { newId } from "./ids.server";
import type { Writer } from "./writer.server";

/** One voter's ballot as it arrives. */
export interface CastRequest {
  readonly voteId: string;
  readonly memberId: string;
  readonly choice: Choice;
  /** The person who sends it. */
  readonly actorId: string | null;
  /** The member who enters it for the voter; null when voters cast it themselves. */
  readonly enteredBy: string | null;
}

export type CastResult = Result<Cast, CastError>;

interface Waiting {
  readonly request: CastRequest;
  readonly resolve: (result: CastResult) => void;
  readonly reject: (error: unknown) => void;
}

const MAX_BATCH = 256;

/**
 * Takes ballots. Those that arrive in one turn of the event loop, or while the one before is being written,
 * share a transaction, so that one durable commit (the expensive part) serves them all; each is answered
 * after the commit that holds it.
 */
export class BallotBox {
  readonly #app: Writer;
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(app: Writer) {
    this.#app = app;
  }

  cast(request: CastRequest): Promise<CastResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      if (!this.#writing) this.#begin();
    });
  }

  #begin(): void {
    this.#writing = true;
    setImmediate(() => void this.#empty());
  }

  async #empty(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MAX_BATCH);
      try {
        const results = await castAll(
          this.#app,
          batch.map(({ request }) => request),
        );
        for (const [index, result] of results.entries()) batch[index]?.resolve(result);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#writing = false;
  }
}

/** Casts ballots in one transaction, in their order; one result for each. */
async function castAll(app: Writer, requests: readonly CastRequest[]): Promise<CastResult[]> {
  const done = await change(app, null, async (trx, notes) => {
    const votes = await lockVotes(trx, [...new Set(requests.map((request) => request.voteId))]);
    const results = new Map<CastRequest, CastResult>();
    for (const vote of votes) {
      const mine = requests.filter((request) => request.voteId === vote.id);
      await castInVote(trx, notes, vote, mine, results);
    }
    return ok(
      requests.map((request): CastResult => results.get(request) ?? { ok: false, error: "not-entitled" }),
    );
  });
  if (!done.ok) throw new Error(`a batch of ballots was refused: ${done.error}`);
  return done.value;
}

async function castInVote(
  trx: Transaction<Database>,
  notes: Notebook,
  vote: Vote,
  requests: readonly CastRequest[],
  results: Map<CastRequest, CastResult>,
): Promise<void> {
  const memberIds = [...new Set(requests.map((request) => request.memberId))];
  const roll = new Map(
    (await findRollEntries(trx, vote.id, memberIds)).map((entry) => [entry.memberId, entry]),
  );
  const named = vote.state.rule.secrecy === "named" ? await findNamedBallots(trx, vote.id, memberIds) : [];
  const box = new Box(roll, named);
  for (const request of requests) {
    const { memberId, choice, enteredBy } = request;
    const entry = box.roll.get(memberId) ?? null;
    const result = castBallot(vote.state, entry, box.previous(memberId), choice, notes.now, enteredBy);
    results.set(request, result);
    if (!result.ok || result.value.kind === "unchanged") continue;
    box.put(memberId, result.value.ballot);
    notes.journal(vote.conventionId, {
      action: result.value.replaces ? "ballot.replace" : "ballot.cast",
      thing: `vote:${vote.id}`,
      actorId: request.actorId,
      onBehalfOf: enteredBy === null ? null : memberId,
    });
  }
  if (box.isUnchanged) return;
  await box.write(trx, vote.id);
  notes.changed(vote.conventionId, `vote:${vote.id}`);
}

/** What the ballots of one batch change in one vote. */
class Box {
  readonly roll: Map<string, RollEntry>;
  readonly #named: Map<string, NamedBallot>;
  readonly #written = new Map<string, NamedBallot>();
  readonly #sealed: { id: string; choice: Choice }[] = [];
  readonly #tally = new Map<Choice, number>();
  readonly #newVoters: string[] = [];

  constructor(roll: Map<string, RollEntry>, named: readonly NamedBallot[]) {
    this.roll = roll;
    this.#named = new Map(named.map((ballot) => [ballot.memberId, ballot]));
  }

  previous(memberId: string): NamedBallot | null {
    return this.#named.get(memberId) ?? null;
  }

  get isUnchanged(): boolean {
    return this.#written.size === 0 && this.#sealed.length === 0;
  }

  put(memberId: string, ballot: Ballot): void {
    const entry = this.roll.get(memberId);
    if (entry && !entry.voted) {
      this.#newVoters.push(memberId);
      this.roll.set(memberId, { ...entry, voted: true });
    }
    if (ballot.secrecy === "secret") {
      this.#sealed.push({ id: newId(), choice: ballot.choice });
      return;
    }
    const before = this.#named.get(memberId);
    if (before) this.#count(before.choice, -1);
    this.#count(ballot.choice, 1);
    this.#named.set(memberId, ballot);
    this.#written.set(memberId, ballot);
  }

  async write(trx: Transaction<Database>, voteId: string): Promise<void> {
    if (this.#written.size > 0) await saveNamedBallots(trx, voteId, [...this.#written.values()]);
    if (this.#sealed.length > 0) await insertSealedBallots(trx, voteId, this.#sealed);
    await addToTally(trx, voteId, this.#tally);
    if (this.#newVoters.length === 0) return;
    await markVoted(trx, voteId, this.#newVoters);
    await addTurnout(trx, voteId, this.#newVoters.length);
  }

  #count(choice: Choice, difference: number): void {
    this.#tally.set(choice, (this.#tally.get(choice) ?? 0) + difference);
  }
}
