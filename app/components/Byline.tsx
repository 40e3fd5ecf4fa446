import type { ReactNode } from "react";
import { type Moment, When } from "./When";

export interface BylineProps {
  /** Who: "Inès Barthe", "Groupe 1". */
  readonly author: ReactNode;
  /** In which capacity: "membre", "animatrice". */
  readonly capacity?: string | undefined;
  /** "déposée le", before the date. */
  readonly verb?: string | undefined;
  readonly at?: Moment | undefined;
  readonly version?: { readonly text: string; readonly href?: string | undefined } | undefined;
  /** "saisi par Paul Roy pour le compte de …" */
  readonly onBehalf?: string | undefined;
  readonly children?: ReactNode;
}

/** Who wrote this, as what, when, in which version. */
export function Byline({ author, capacity, verb, at, version, onBehalf, children }: BylineProps) {
  return (
    <p className="byline">
      <b>{author}</b>
      {capacity ? <span>{capacity}</span> : null}
      {at ? (
        <span>
          {verb ? `${verb} ` : null}
          <When {...at} />
        </span>
      ) : null}
      {version ? (
        <span>{version.href ? <a href={version.href}>{version.text}</a> : version.text}</span>
      ) : null}
      {onBehalf ? <span>{onBehalf}</span> : null}
      {children}
    </p>
  );
}
