import type { ReactNode } from "react";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  /** By which it stays open when the page is loaded again. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** What only some want to read, or a small form that comes after what is read. */
export function Disclosure({ summary, open, id, children }: DisclosureProps) {
  return (
    <details className="disclosure" id={id} open={open}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
