import type { ReactNode } from "react";
import type { CommentKind } from "~/domain/comment";
import { useWritten } from "~/messages/context";
import { type Moment, When } from "./When";

export interface CommentData {
  readonly id: string;
  readonly kind: CommentKind;
  /** "question", "pour", "contre" … */
  readonly kindText: string;
  readonly author: string;
  /** "membre", "groupe 1", "animatrice" */
  readonly capacity?: string | undefined;
  readonly at: Moment;
  /** The passage it is about, briefly, and where that stands. */
  readonly quote?: { readonly text: string; readonly href: string } | undefined;
  /** Cleaned HTML; left out when the comment is hidden. */
  readonly html?: string | undefined;
  /** Why it is hidden, by whom: shown in place of its text. */
  readonly hidden?: string | undefined;
  /** "sur la version 2", "résolu par les auteurs", "saisi pour le compte de …" */
  readonly notes?: readonly string[] | undefined;
  /** Links and small forms: answer, resolve, report. */
  readonly actions?: ReactNode;
  readonly replies?: readonly CommentData[] | undefined;
}

/** Comments and their answers. Kept to few elements: a page may hold 75 of them. */
export function CommentThread({ comments }: { comments: readonly CommentData[] }) {
  return (
    <ol className="thread">
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
    </ol>
  );
}

export function Comment({ comment }: { comment: CommentData }) {
  const { id, kind, kindText, author, capacity, at, quote, html, hidden, notes, actions, replies } = comment;
  const written = useWritten();
  return (
    <li id={id} data-comment={kind}>
      <p className="comment-head">
        <b>{author}</b>
        {capacity}
        <span className="comment-kind">{kindText}</span>
        <a href={`#${id}`}>
          <When {...at} />
        </a>
      </p>
      {quote ? (
        <blockquote className="comment-quote">
          <a href={quote.href}>{quote.text}</a>
        </blockquote>
      ) : null}
      {hidden ? <p className="comment-hidden">{hidden}</p> : null}
      {html && !hidden ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the server by the kept sanitizer
        <div {...written} className="comment-text" dangerouslySetInnerHTML={{ __html: html }} />
      ) : null}
      {notes && notes.length > 0 ? <p className="comment-note">{notes.join(" · ")}</p> : null}
      {actions ? <div className="comment-actions">{actions}</div> : null}
      {replies && replies.length > 0 ? <CommentThread comments={replies} /> : null}
    </li>
  );
}
