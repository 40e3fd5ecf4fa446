import type { ReactNode } from "react";

export interface NoticeProps {
  readonly kind?: "info" | "success" | "warning" | "error" | undefined;
  readonly title?: string | undefined;
  /** Set when the notice answers what the reader just did: it is then read out. */
  readonly live?: boolean | undefined;
  readonly children?: ReactNode;
}

export function Notice({ kind = "info", title, live, children }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind} role={live ? "status" : undefined}>
      {title ? <p className="notice-title">{title}</p> : null}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}

export interface EmptyStateProps {
  /** What is not there yet. */
  readonly title: string;
  /** What will come, and when. */
  readonly children?: ReactNode;
  /** What to do meanwhile. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children ? <p>{children}</p> : null}
      {action ? <div className="buttons">{action}</div> : null}
    </div>
  );
}
