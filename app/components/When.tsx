/** A moment, already written for its reader: `iso` for machines, `text` for people. */
export interface Moment {
  readonly iso: string;
  readonly text: string;
}

export function When({ iso, text }: Moment) {
  return <time dateTime={iso}>{text}</time>;
}
