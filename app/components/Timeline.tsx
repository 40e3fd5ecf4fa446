import type { ReactNode } from "react";
import { type Moment, When } from "./When";

export interface TimelineItem {
  readonly key: string;
  readonly at: Moment;
  readonly text: ReactNode;
  readonly href?: string | undefined;
  /** Filled mark: a turning point (tabled, voted, adopted). */
  readonly strong?: boolean | undefined;
}

/** What happened, in order: a measure's life, news since the last visit. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(({ key, at, text, href, strong }) => (
        <li key={key} data-strong={strong ? "" : undefined}>
          <When {...at} />
          {href ? <a href={href}>{text}</a> : text}
        </li>
      ))}
    </ol>
  );
}
