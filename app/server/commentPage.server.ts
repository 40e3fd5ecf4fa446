import type { Convention } from "~/domain/convention";
import { type Measure, measureThing } from "~/domain/measure";
import { passagesOf, type TextPassage } from "~/domain/measure-text";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import { frenchSpaces } from "~/domain/typography";
import {
  type CommentLine,
  type CommentPlace,
  countThreads,
  countThreadsBefore,
  findComment,
  listOpenReports,
  listThreads,
} from "~db/comments";
import { findMeasure, findVersion } from "~db/measures";
import { listVoters } from "~db/members";
import type { App } from "./app.server";
import { newId } from "./ids.server";
import { renderMarkdown, renderPassages } from "./markdown.server";
import { visitMeasureHead } from "./measureVisit.server";

const THREADS_A_PAGE = 40;
const QUOTED = 110;

export interface ShownComment extends Omit<CommentLine, "body"> {
  /** Cleaned HTML; null when the comment is hidden. */
  readonly html: string | null;
  /** The beginning of the passage that its thread is about, where the page does not say it already. */
  readonly quote: string | null;
  readonly replies: readonly ShownComment[];
}

/** A page of threads as this reader sees them. */
export async function loadComments(app: App, place: CommentPlace, wanted: number, passages: Passages = []) {
  const threads = await countThreads(app.db, place);
  const pages = Math.max(1, Math.ceil(threads / THREADS_A_PAGE));
  const page = Math.min(Math.max(1, Math.floor(wanted) || 1), pages);
  const lines = await listThreads(app.db, place, {
    limit: THREADS_A_PAGE,
    offset: (page - 1) * THREADS_A_PAGE,
  });
  return { threads, page, pages, comments: toTree(lines, passages) };
}

/** On which page of its measure's comments a comment stands. */
export async function pageOfComment(app: App, commentId: string): Promise<number> {
  return Math.floor((await countThreadsBefore(app.db, commentId)) / THREADS_A_PAGE) + 1;
}

/** For whom a facilitator may enter a comment. */
export async function peopleToWriteFor(app: App, actor: Actor, convention: Convention) {
  return may(actor, "comment.hide") ? listVoters(app.db, convention.id, null) : [];
}

/** Answers below what they answer; deeper than two they stay beside each other, for narrow screens. */
function toTree(lines: readonly CommentLine[], passages: Passages): ShownComment[] {
  const answers = new Map<string, ShownComment[]>();
  const roots: ShownComment[] = [];
  for (const { body, ...line } of lines) {
    const replies: ShownComment[] = [];
    const html = line.hiddenReason === null ? renderMarkdown(body) : null;
    const quote = line.parentId === null ? quoteOf(line.blockId, passages) : null;
    const shown = { ...line, html, quote, replies };
    if (line.parentId === null) {
      roots.push(shown);
      answers.set(line.threadId, replies);
    } else answers.get(line.threadId)?.push(shown);
  }
  return roots;
}

type Passages = readonly TextPassage[];

/** The first words of a passage, without the signs of its markup; null when it has gone from the text. */
function quoteOf(blockId: string | null, passages: Passages): string | null {
  const found = passages.find(({ blockIds }) => blockId !== null && blockIds.includes(blockId));
  if (!found) return null;
  const text = found.markdown
    .replace(/^[\s>#-]+|[*_`]+/gmu, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (text.length <= QUOTED) return frenchSpaces(text);
  return `${frenchSpaces(text.slice(0, text.lastIndexOf(" ", QUOTED)))}…`;
}

type RouteArgs = Parameters<typeof visitMeasureHead>[0];

/** A visit to the comments of a measure, of one of its paragraphs (`?block=`) or amendments (`?amendment=`). */
export async function commentsVisit(args: RouteArgs) {
  const visited = await visitMeasureHead(args);
  const { app, actor, convention, measure, thing, measureHref, base, t } = visited;
  const search = new URL(args.request.url).searchParams;
  const block = search.get("block");
  const amendment = search.get("amendment");
  const place = { measureId: measure.id, blockId: block, amendmentId: amendment };
  const passages = block === null && amendment === null ? await currentPassages(app, measure) : [];
  const threads = await loadComments(app, place, Number(search.get("page")), passages);
  const answered = findShown(threads.comments, search.get("answer"));
  const query = { ...(block ? { block } : {}), ...(amendment ? { amendment } : {}) };
  const page = {
    ...threads,
    base,
    query,
    measureHref,
    href: `${measureHref}/comments`,
    version: measure.version,
    measureTitle: measure.title,
    subject: amendment ? t.comments.backAmendment : measure.title,
    subjectHref: amendment ? `${base}/amendments/${amendment}` : measureHref,
    passage: block === null ? null : await findPassage(app, measure, block),
    answering: answered ? answered.author || t.common.erasedPerson : null,
    about: {
      ...query,
      ...(answered ? { parent: answered.id } : {}),
      version: String(measure.version),
      form_key: newId(),
    },
    people: await peopleToWriteFor(app, actor, convention),
    may: {
      write: may(actor, "comment.write", thing),
      resolve: may(actor, "comment.resolve", thing),
      report: may(actor, "comment.report"),
      hide: may(actor, "comment.hide"),
    },
  };
  return { ...visited, page, topics: [`comments:${measure.id}`], once: search.has("done") };
}

async function currentPassages(app: App, measure: Measure): Promise<Passages> {
  const version = await findVersion(app.db, measure.id, measure.version);
  return version ? passagesOf(version.content.body, version.blockIds) : [];
}

/** The paragraph that comments are about, as the current version has it; null when it has gone. */
async function findPassage(app: App, measure: Measure, block: string): Promise<string | null> {
  const version = await findVersion(app.db, measure.id, measure.version);
  const passages = version ? renderPassages(version.content.body, version.blockIds) : [];
  return passages.find(({ blockIds }) => blockIds.includes(block))?.html ?? null;
}

function findShown(comments: readonly ShownComment[], id: string | null): ShownComment | null {
  for (const comment of comments) {
    const found = comment.id === id ? comment : findShown(comment.replies, id);
    if (found) return found;
  }
  return null;
}

/** One comment with its text, for those who may read its measure; null when there is none for this reader. */
export async function findShownComment(app: App, convention: Convention, actor: Actor, commentId: string) {
  const comment = await findComment(app.db, commentId);
  const measure = comment && (await findMeasure(app.db, comment.measureId));
  if (!comment || measure?.conventionId !== convention.id || comment.hiddenAt !== null) return null;
  if (!may(actor, "measure.read", measureThing(measure, convention))) return null;
  return { ...comment, html: renderMarkdown(comment.body) };
}

/** The reports that wait for the facilitators. */
export async function openReports(app: App, convention: Convention) {
  const reports = await listOpenReports(app.db, convention.id);
  return reports.map(({ body, ...report }) => ({ ...report, html: renderMarkdown(body) }));
}
