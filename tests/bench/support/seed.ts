import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { writePlanJson } from "~/documents/json";
import { fold } from "~/domain/folding";
import { nextBlockIds } from "~/domain/measure-text";
import { weightedTerms } from "~/domain/search";
import { DEFAULT_RULE, decide, NO_BALLOTS } from "~/domain/voting";
import { buildPlanDocument } from "~/server/planModel.server";
import { openDatabase } from "~db/connection";
import { findConvention } from "~db/conventions";
import { migrate } from "~db/migrate";

/** How much is in a database. */
export interface Size {
  readonly members: number;
  readonly measures: number;
  readonly commentsEach: number;
  /** Closed votes, each with a ballot of every member. */
  readonly votes: number;
  /** The first measures, adopted and published as the plan; none where left out. */
  readonly adopted?: number;
}

export interface Seeded {
  readonly dataDir: string;
  readonly slug: string;
  readonly base: string;
  readonly openVoteId: string;
  /** `Cookie` of the n-th member. */
  cookie(member: number): string;
  remove(): void;
}

export const conventionId = "benchconvent";
const SLUG = "banc-d-essai";
const AT = "2026-03-01T09:00:00.000Z";
const FAR = Date.parse("2100-01-01");

const sentences = [
  "La ville prolonge la durée d’usage de ses équipements par la réparation et le suivi du parc.",
  "Chaque démarche en ligne garde un accueil humain, au guichet ou par téléphone.",
  "Les marchés publics demandent la réparabilité, l’écoconception et des données ouvertes.",
  "Un atelier de quartier accompagne les habitantes et les habitants éloignés du numérique.",
  "Les résultats sont publiés chaque année, avec leur méthode et leurs limites.",
];

/** A database of a given size in a new folder: made directly, since it is what the benchmarks start from. */
export async function seed(size: Size, say: (text: string) => void = () => undefined): Promise<Seeded> {
  const dataDir = mkdtempSync(join(tmpdir(), "palabre-bench-"));
  const db = openDatabase({ dataDir });
  await migrate(db);
  await db.destroy();
  const sqlite = new Sqlite(join(dataDir, "palabre.sqlite"));
  sqlite.pragma("synchronous = OFF");
  sqlite.pragma("foreign_keys = OFF");
  sqlite.pragma("cache_size = -200000");
  new Seeder(sqlite, size, say).fill();
  sqlite.exec("analyze");
  sqlite.close();
  if (size.adopted) await publishPlan(dataDir);
  return {
    dataDir,
    slug: SLUG,
    base: `/fr/conventions/${SLUG}`,
    openVoteId: "openvote0000",
    cookie: (member) => `palabre_auth=token-${member}`,
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

class Seeder {
  readonly #sqlite: Sqlite.Database;
  readonly #size: Size;
  readonly #say: (text: string) => void;
  readonly #statements = new Map<string, Sqlite.Statement>();

  constructor(sqlite: Sqlite.Database, size: Size, say: (text: string) => void) {
    this.#sqlite = sqlite;
    this.#size = size;
    this.#say = say;
  }

  fill(): void {
    const parts = {
      convention: this.#convention,
      people: this.#people,
      measures: this.#measures,
      votes: this.#votes,
    };
    for (const [name, part] of Object.entries(parts)) {
      this.#say(`  ${name}…`);
      this.#sqlite.transaction(() => part.call(this))();
    }
  }

  #convention(): void {
    this.#insert("setting", { key: "seeded", value: "bench" });
    this.#insert("convention", {
      ...{
        id: conventionId,
        slug: SLUG,
        title: "Banc d’essai",
        city: "Ville",
        mandate: "Comment ?",
        charter: "",
      },
      ...{ accent: "#0f5c56", phase: "deliberation", starts_on: null, ends_on: null, public_measures: 1 },
      ...{ default_rule: JSON.stringify(DEFAULT_RULE), revision: 1, created_by: "bench", created_at: AT },
    });
    for (const number of [1, 2, 3, 4, 5]) {
      const at = { convention_id: conventionId, number };
      this.#insert("axis", { id: `axis${number}`, ...at, title: `Axe ${number}`, description: "" });
      this.#insert("panel", {
        id: `panel${number}`,
        ...at,
        name: `Groupe ${number}`,
        axis_id: `axis${number}`,
      });
    }
  }

  #people(): void {
    for (let n = 0; n < this.#size.members; n += 1) {
      this.#insert("person", {
        ...{ id: `person${n}`, name: `Personne ${n}`, email: `p${n}@example.org`, password_hash: null },
        ...{ locale: "fr", is_administrator: 0, created_at: AT, erased_at: null },
      });
      const role = n === 0 ? "facilitator" : "member";
      this.#insert("member", {
        ...{ id: `member${n}`, convention_id: conventionId, person_id: `person${n}`, role },
        ...{ joined_at: AT, left_at: null },
      });
      this.#insert("panel_member", { panel_id: `panel${1 + (n % 5)}`, member_id: `member${n}` });
      const id_hash = createHash("sha256").update(`token-${n}`).digest("hex");
      this.#insert("auth_session", { id_hash, person_id: `person${n}`, expires_at: FAR });
    }
  }

  #measures(): void {
    for (let n = 1; n <= this.#size.measures; n += 1) {
      const id = `measure${n}`;
      const title = `Mesure numéro ${n} pour un numérique responsable`;
      const body = [0, 1, 2, 3]
        .map((at) => `${sentences[(n + at) % 5]} ${sentences[(n * at) % 5]}`)
        .join("\n\n");
      this.#insert("measure", {
        ...{
          id,
          convention_id: conventionId,
          number: n,
          axis_id: `axis${1 + (n % 5)}`,
          panel_id: `panel${1 + (n % 5)}`,
        },
        ...{
          status: this.#statusOf(n),
          version: 1,
          title,
          title_sort: fold(title),
          merged_into_id: null,
        },
        ...{
          withdrawn_reason: null,
          imported_from: null,
          position: n,
          created_by: "member1",
          created_at: AT,
        },
        ...{ tabled_at: AT, decided_at: null, form_key: null },
      });
      this.#insert("measure_version", {
        ...{ id: `version${n}`, measure_id: id, version: 1, title, body, reasons: sentences[n % 5] ?? "" },
        ...{
          actors: "Ville",
          means: "",
          cost: "",
          deadline: "2027",
          alternative: "",
          easy_read: "",
          indicators: "[]",
        },
        ...{ sources: "[]", block_ids: JSON.stringify(nextBlockIds(null, body)), author_id: "member1" },
        ...{ on_behalf_of: null, created_at: AT, origin: "created", amendment_id: null, note: "" },
      });
      this.#insert("measure_author", { measure_id: id, member_id: "member1" });
      for (const { term, weight } of weightedTerms({ title, body })) {
        this.#insert("measure_term", { convention_id: conventionId, term, measure_id: id, weight });
      }
      this.#comments(n);
    }
  }

  #statusOf(measure: number): string {
    if (measure <= (this.#size.adopted ?? 0)) return "adopted";
    return measure % 4 === 0 ? "tabled" : "deliberation";
  }

  #comments(measure: number): void {
    const kinds = ["question", "for", "against", "suggestion", "source"];
    for (let n = 0; n < this.#size.commentsEach; n += 1) {
      const id = `c${measure}-${n}`;
      const answers = n % 3 === 0 ? null : `c${measure}-${n - (n % 3)}`;
      this.#insert("comment", {
        ...{
          id,
          convention_id: conventionId,
          measure_id: `measure${measure}`,
          measure_version: 1,
          block_id: null,
        },
        ...{ amendment_id: null, parent_id: answers, thread_id: answers ?? id, kind: kinds[n % 5] ?? "for" },
        body: `${sentences[n % 5]} ${sentences[(n * 7 + measure) % 5]} (${n})`,
        ...{ author_id: `member${1 + (n % Math.max(1, this.#size.members - 1))}`, on_behalf_of: null },
        created_at: new Date(Date.parse(AT) + n * 60_000).toISOString(),
        ...{
          resolved_at: null,
          resolved_by: null,
          hidden_at: null,
          hidden_by: null,
          hidden_reason: null,
          form_key: null,
        },
      });
    }
  }

  #votes(): void {
    const voters = this.#size.members - 1;
    for (let n = 0; n <= this.#size.votes; n += 1) {
      const open = n === 0;
      const id = open ? "openvote0000" : `vote${n}`;
      this.#insert("vote", {
        ...{ id, convention_id: conventionId, number: n + 1, kind: "measure", measure_id: "measure1" },
        ...{
          amendment_id: null,
          plan_id: null,
          subject_version: 1,
          title: "Adopter ?",
          panel_id: null,
          session_id: null,
        },
        ...{
          status: open ? "open" : "closed",
          rule: JSON.stringify(DEFAULT_RULE),
          secrecy: "named",
          changeable: 1,
        },
        ...{ entitled: voters, present: null, ballots: open ? 0 : voters, closes_at: null, opened_at: AT },
        ...{
          opened_by: "member0",
          closed_at: open ? null : AT,
          closed_by: null,
          reason: null,
          created_by: "member0",
        },
        ...{ outcome: open ? null : outcomeOf(voters), created_at: AT },
      });
      for (let voter = 1; voter <= voters; voter += 1) {
        const member_id = `member${voter}`;
        this.#insert("vote_roll", { vote_id: id, member_id, present: 1, voted: open ? 0 : 1 });
        if (!open)
          this.#insert("ballot", { vote_id: id, member_id, choice: "for", cast_at: AT, entered_by: null });
      }
      if (!open) this.#insert("tally", { vote_id: id, choice: "for", ballots: voters });
    }
    const last = this.#size.votes + 1;
    this.#insert("sequence", { name: `measure:${conventionId}`, value: this.#size.measures, hash: "" });
    this.#say(`  ${last * voters} lines of rolls`);
  }

  #insert(table: string, row: Readonly<Record<string, string | number | null>>): void {
    const names = Object.keys(row);
    let statement = this.#statements.get(table);
    if (!statement) {
      const marks = names.map(() => "?").join(", ");
      statement = this.#sqlite.prepare(
        `insert into "${table}" (${names.map((n) => `"${n}"`).join(", ")}) values (${marks})`,
      );
      this.#statements.set(table, statement);
    }
    statement.run(Object.values(row));
  }
}

/** The plan of the adopted measures, published as its first version. */
async function publishPlan(dataDir: string): Promise<void> {
  const db = openDatabase({ dataDir });
  const plan = {
    id: "benchplan000",
    convention_id: conventionId,
    title: "Plan",
    foreword: "Avant-propos.",
    method: "",
  };
  await db
    .insertInto("plan")
    .values({ ...plan, annexes: "[]", status: "published", revision: 1, measure_ids: null })
    .execute();
  const convention = await findConvention(db, conventionId);
  if (!convention) throw new Error("the convention was not seeded");
  const edition = { version: 1, publishedAt: AT, permanentAddress: "http://localhost/plan" };
  const { document, roads } = await buildPlanDocument(db, convention, "fr", edition);
  const model = writePlanJson(document);
  const sha256 = createHash("sha256").update(model).digest("hex");
  await db
    .insertInto("plan_version")
    .values({
      ...{
        plan_id: plan.id,
        version: 1,
        model,
        sha256,
        roads: JSON.stringify(roads),
        vote_id: null,
        note: "",
      },
      ...{ published_by: "member0", published_at: AT },
    })
    .execute();
  await db.destroy();
}

function outcomeOf(voters: number): string {
  return JSON.stringify(
    decide(DEFAULT_RULE, { ...NO_BALLOTS, for: voters }, { entitled: voters, present: null }),
  );
}
