/** What a comment is for. */
export const commentKinds = ["question", "for", "against", "suggestion", "source"] as const;
export type CommentKind = (typeof commentKinds)[number];

export function isCommentKind(value: string): value is CommentKind {
  return (commentKinds as readonly string[]).includes(value);
}

export const COMMENT_MAX_LENGTH = 5_000;
