import type { ReactNode } from "react";
import { frenchSpaces } from "~/domain/typography";
import { useWritten } from "~/messages/context";

export interface PageTitleProps {
  readonly title: string;
  /** A short line above the title: where one is. */
  readonly kicker?: ReactNode;
  /** One or two sentences under it. */
  readonly lead?: ReactNode;
  /** The title is people's, not ours: it is in their language. */
  readonly written?: boolean | undefined;
  /** 2 only where the page has its title already. */
  readonly level?: 1 | 2 | undefined;
}

export function PageTitle({ title, kicker, lead, written = false, level = 1 }: PageTitleProps) {
  const theirs = useWritten();
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="page-title">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <Heading {...(written ? theirs : {})} className="title">
        {written ? frenchSpaces(title) : title}
      </Heading>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly id?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  /** How many things the section holds, shown beside its title. */
  readonly count?: ReactNode;
  readonly intro?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Section({ title, id, level = 2, count, intro, className, children }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={className ? `section ${className}` : "section"} id={id}>
      <Heading className="section-title">
        {title}
        {count === undefined ? null : <span className="section-count">{count}</span>}
      </Heading>
      {intro ? <p className="section-intro">{intro}</p> : null}
      {children}
    </section>
  );
}
