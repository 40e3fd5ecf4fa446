import {
  type Expression,
  type ExpressionBuilder,
  type ExpressionWrapper,
  type Kysely,
  type SqlBool,
  sql,
} from "kysely";
import { prefixBounds, type QueryTerm } from "~/domain/search";
import { filtered, type MeasureFilter, type MeasureOrder, ordered } from "./measureFilter";
import type { Database } from "./schema";

/** Of words that stand nearly everywhere so many measures are looked for, and no more. */
export const MOST_FOUND = 200;
/** A word with at most so many rows in the index is looked up whole: a measure has a few for each word. */
const FEW_ROWS = 4 * MOST_FOUND;

type Word = readonly QueryTerm[];

export interface Found {
  readonly ids: readonly string[];
  /** There are more than these. */
  readonly more: boolean;
}

/**
 * The measures that hold all the words (of the terms of a word: any), in order. All of them where there are few
 * measures to search or where one of the words is not too common, else the first ones: however many measures
 * hold a word, only so many of its rows are read.
 *
 * @param within how many measures the filter leaves to search
 */
export async function searchMeasures(
  db: Kysely<Database>,
  filter: MeasureFilter,
  within: number,
  words: readonly Word[],
  order: MeasureOrder,
): Promise<Found> {
  const { word, rows } = await rarest(db, filter.conventionId, words);
  const common = rows > FEW_ROWS;
  const found =
    common && within > FEW_ROWS
      ? await first(db, filter, words, word, order)
      : { ids: await all(db, filter, words, common ? null : word, order), more: false };
  return order === "relevance" ? { ...found, ids: await byRelevance(db, found.ids, words) } : found;
}

/** The word with the fewest rows in the index; those that have many are not counted to the end. */
async function rarest(db: Kysely<Database>, conventionId: string, words: readonly Word[]) {
  const counted = await db
    .selectNoFrom(
      words.map((word, at) => (eb) => {
        const few = hits(db, conventionId, word).limit(FEW_ROWS + 1);
        return eb
          .selectFrom(few.as("few"))
          .select((row) => row.fn.countAll<number>().as("rows"))
          .as(`word${at}`);
      }),
    )
    .executeTakeFirstOrThrow();
  const rows = counted as Record<string, number>;
  return words
    .map((word, at) => ({ word, rows: rows[`word${at}`] ?? 0 }))
    .reduce((one, other) => (other.rows < one.rows ? other : one));
}

/** Every measure that has the words: those that have the rare one, or each, are looked at one by one. */
async function all(
  db: Kysely<Database>,
  filter: MeasureFilter,
  words: readonly Word[],
  rare: Word | null,
  order: MeasureOrder,
): Promise<string[]> {
  let query = ordered(filtered(db, filter), order)
    .select("measure.id")
    .where(holding(words.filter((word) => word !== rare)));
  if (rare) query = query.where("measure.id", "in", hits(db, filter.conventionId, rare));
  return (await query.execute()).map((row) => row.id);
}

/**
 * The first measures that have the words. By relevance: those where the rarest word weighs most, which its
 * stretch of the index gives in that order. Else along the index of the order.
 */
async function first(
  db: Kysely<Database>,
  filter: MeasureFilter,
  words: readonly Word[],
  rare: Word,
  order: MeasureOrder,
): Promise<Found> {
  if (order === "relevance") {
    const heaviest = await heaviestOf(db, filter, words, rare);
    if (heaviest.length > MOST_FOUND) return cut(heaviest);
  }
  const rows = await ordered(filtered(db, filter), order)
    .select("measure.id")
    .where(holding(words))
    .limit(MOST_FOUND + 1)
    .execute();
  return cut(rows.map((row) => row.id));
}

function cut(ids: readonly string[]): Found {
  return { ids: ids.slice(0, MOST_FOUND), more: ids.length > MOST_FOUND };
}

async function heaviestOf(
  db: Kysely<Database>,
  filter: MeasureFilter,
  words: readonly Word[],
  rare: Word,
): Promise<string[]> {
  const whole = rare.find((term) => !term.prefix);
  if (!whole) return [];
  const wanted = filtered(db, filter)
    .select("measure.id")
    .where(sql<boolean>`measure.id = measure_term.measure_id`)
    .where(holding(words.filter((word) => word !== rare)));
  const rows = await stretchOf(db, filter.conventionId, whole)
    .select("measure_id")
    .where((eb) => eb.exists(wanted))
    .orderBy("weight", "desc")
    .orderBy("measure_id", "desc")
    .limit(MOST_FOUND + 1)
    .execute();
  return rows.map((row) => row.measure_id);
}

/** These measures, those first where the words weigh most; their numbers settle ties. */
async function byRelevance(
  db: Kysely<Database>,
  ids: readonly string[],
  words: readonly Word[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await ordered(db.selectFrom("measure"), "number")
    .select("measure.id")
    .select((eb) =>
      words
        .flatMap((word) => word.map((term) => weightOf(eb, term, word)))
        .reduce<ExpressionWrapper<Database, "measure", number>>(
          (sum, weight) => eb(sum, "+", weight),
          eb.lit(0),
        )
        .as("score"),
    )
    .where("measure.id", "in", ids)
    .execute();
  return rows.sort((one, other) => other.score - one.score).map((row) => row.id);
}

type InMeasure = ExpressionBuilder<Database, "measure">;

/** The weight of a term in a measure; what a word in full weighs is not counted again with those it begins. */
function weightOf(eb: InMeasure, term: QueryTerm, word: Word) {
  const wholes = word.filter((one) => term.prefix && !one.prefix).map((one) => one.term);
  const rows = eb
    .selectFrom("measure_term")
    .whereRef("measure_term.measure_id", "=", "measure.id")
    .where(isTerm(term))
    .where((row) => row.and(wholes.map((whole) => row("measure_term.term", "<>", whole))))
    .select((row) => row.fn.sum<number>("measure_term.weight").as("weight"));
  return eb.fn.coalesce(rows, eb.lit(0));
}

/** The measure has each of the words. */
function holding(words: readonly Word[]) {
  return (eb: InMeasure) =>
    eb.and(
      words.map((word) =>
        eb.or(
          word.map((term) =>
            eb.exists(
              eb
                .selectFrom("measure_term")
                .select("measure_term.term")
                .whereRef("measure_term.measure_id", "=", "measure.id")
                .where(isTerm(term)),
            ),
          ),
        ),
      ),
    );
}

/** The rows of the index for a word, a stretch of it for each term; a row may come twice. */
function hits(db: Kysely<Database>, conventionId: string, word: Word) {
  const stretch = (term: QueryTerm) => stretchOf(db, conventionId, term).select("measure_id");
  const [first = { term: "", prefix: false }, ...rest] = word;
  return rest.reduce((rows, term) => rows.unionAll(stretch(term)), stretch(first));
}

function stretchOf(db: Kysely<Database>, conventionId: string, term: QueryTerm) {
  return db
    .selectFrom("measure_term")
    .where("measure_term.convention_id", "=", conventionId)
    .where(isTerm(term));
}

function isTerm({ term, prefix }: QueryTerm) {
  const { from, to } = prefixBounds(term);
  return (eb: ExpressionBuilder<Database, "measure_term">): Expression<SqlBool> =>
    prefix
      ? eb.and([eb("measure_term.term", ">=", from), eb("measure_term.term", "<=", to)])
      : eb("measure_term.term", "=", term);
}
