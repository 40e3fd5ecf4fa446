import { renderToStaticMarkup } from "react-dom/server";
import type { CommentKind } from "~/domain/comment";
import type { Role } from "~/domain/role";
import { type Language, type Messages, messages } from "~/messages";
import { ReaderContext, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Comment, type CommentData } from "./CommentThread";

interface ShownComment {
  readonly id: string;
  readonly kind: CommentKind;
  readonly version: number;
  readonly parentId: string | null;
  readonly blockId: string | null;
  /** The beginning of the passage that the thread is about; null below it, and where the page is about it. */
  readonly quote: string | null;
  readonly author: string;
  readonly role: Role;
  readonly onBehalfOf: string | null;
  readonly createdAt: string;
  readonly resolvedAt: string | null;
  readonly hiddenReason: string | null;
  readonly html: string | null;
  readonly replies: readonly ShownComment[];
}

export interface CommentListProps {
  readonly comments: readonly ShownComment[];
  /** Of the measure's comments: where an answer is written and a step is sent. */
  readonly href: string;
  readonly measureHref: string;
  /** Of the measure now: who spoke of another one is told so. */
  readonly version: number;
  /** Of the convention. */
  readonly base: string;
  readonly may: {
    readonly write: boolean;
    readonly resolve: boolean;
    readonly report: boolean;
    readonly hide: boolean;
  };
}

const KEPT_THREADS = 3_000;
const kept = new Map<string, string>();

/**
 * Threads of comments, with what this reader may do to each, as HTML. Kept thread by thread, by everything
 * that shows in it: drawing 75 comments anew costs more than all the rest of their page.
 */
export function commentThreads({ comments, ...rest }: CommentListProps, language: Language): string {
  const frame = JSON.stringify([language, rest]);
  return comments
    .map((comment) => commentThread(frame + JSON.stringify(comment), comment, rest, language))
    .join("");
}

type Frame = Omit<CommentListProps, "comments">;

function commentThread(key: string, comment: ShownComment, frame: Frame, language: Language): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_THREADS) kept.clear();
  const reader = { language, t: messages(language) };
  const html = renderToStaticMarkup(
    <ReaderContext.Provider value={reader}>
      <Comment comment={commentData(comment, frame, reader)} />
    </ReaderContext.Provider>,
  );
  // React builds a text of thousands of pieces; kept as one, it is copied and not put together each time.
  const whole = Buffer.from(html).toString();
  kept.set(key, whole);
  return whole;
}

function commentData(
  comment: ShownComment,
  frame: Frame,
  reader: { readonly language: Language; readonly t: Messages },
): CommentData {
  const { t, language } = reader;
  return {
    id: comment.id,
    kind: comment.kind,
    kindText: t.domain.commentKind[comment.kind],
    author: comment.author || t.common.erasedPerson,
    capacity: t.domain.role[comment.role],
    at: { iso: comment.createdAt, text: formats(language).dateTime(comment.createdAt) },
    quote: quoteOf(comment, frame),
    html: comment.html ?? undefined,
    hidden: whyWithoutText(t.comments, comment),
    notes: [
      ...(comment.version === frame.version ? [] : [t.comments.onVersion(comment.version)]),
      ...(comment.onBehalfOf === null ? [] : [t.comments.entered]),
      ...(comment.resolvedAt === null ? [] : [t.comments.resolved]),
    ],
    actions: <CommentActions comment={comment} {...frame} />,
    replies: comment.replies.map((reply) => commentData(reply, frame, reader)),
  };
}

function quoteOf({ quote, blockId }: ShownComment, { measureHref }: Frame) {
  return quote === null ? undefined : { text: quote, href: `${measureHref}#${blockId}` };
}

/** Why a comment has no text to show; undefined when it has. */
function whyWithoutText(words: Messages["comments"], { hiddenReason, html }: ShownComment) {
  if (hiddenReason !== null) return words.hidden(hiddenReason);
  return html === "" ? words.erasedText : undefined;
}

function CommentActions({ comment, href, base, may }: { comment: ShownComment } & Frame) {
  const { comments: words } = useT();
  if (comment.hiddenReason !== null || !(may.write || may.report)) return null;
  const { id } = comment;
  return (
    <>
      {may.write && <a href={`${href}?answer=${id}#write`}>{words.answer}</a>}
      {may.hide ? (
        <a href={`${base}/comments/${id}/hide`}>{words.hide}</a>
      ) : (
        may.report && <a href={`${base}/comments/${id}/report`}>{words.report}</a>
      )}
      {may.resolve && comment.parentId === null && comment.resolvedAt === null && (
        <form method="post" action={href}>
          <button className="link" type="submit" name="resolve" value={id}>
            {words.resolve}
          </button>
        </form>
      )}
    </>
  );
}
