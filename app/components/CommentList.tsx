import type { CommentKind } from "~/domain/comment";
import type { Role } from "~/domain/role";
import type { Messages } from "~/messages";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { type CommentData, CommentThread } from "./CommentThread";

interface ShownComment {
  readonly id: string;
  readonly kind: CommentKind;
  readonly version: number;
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
  /** Of the convention. */
  readonly base: string;
  readonly may: {
    readonly write: boolean;
    readonly resolve: boolean;
    readonly report: boolean;
    readonly hide: boolean;
  };
}

/** Threads of comments, with what this reader may do to each. */
export function CommentList({ comments, ...rest }: CommentListProps) {
  const t = useT();
  const { dateTime } = formats(useLanguage());
  const toData = (comment: ShownComment): CommentData => ({
    id: comment.id,
    kind: comment.kind,
    kindText: t.domain.commentKind[comment.kind],
    author: comment.author || t.common.erasedPerson,
    capacity: t.domain.role[comment.role],
    at: { iso: comment.createdAt, text: dateTime(comment.createdAt) },
    html: comment.html ?? undefined,
    hidden: whyWithoutText(t.comments, comment),
    notes: [
      t.comments.onVersion(comment.version),
      ...(comment.onBehalfOf === null ? [] : [t.comments.entered]),
      ...(comment.resolvedAt === null ? [] : [t.comments.resolved]),
    ],
    actions: <CommentActions comment={comment} {...rest} />,
    replies: comment.replies.map(toData),
  });
  return <CommentThread comments={comments.map(toData)} />;
}

/** Why a comment has no text to show; undefined when it has. */
function whyWithoutText(words: Messages["comments"], { hiddenReason, html }: ShownComment) {
  if (hiddenReason !== null) return words.hidden(hiddenReason);
  return html === "" ? words.erasedText : undefined;
}

function CommentActions({
  comment,
  href,
  base,
  may,
}: { comment: ShownComment } & Omit<CommentListProps, "comments">) {
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
      {may.resolve && comment.resolvedAt === null && (
        <form method="post" action={href}>
          <button className="link" type="submit" name="resolve" value={id}>
            {words.resolve}
          </button>
        </form>
      )}
    </>
  );
}
