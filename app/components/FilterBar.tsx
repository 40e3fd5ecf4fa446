import type { ReactNode } from "react";
import { Button } from "./Button";

export interface FilterBarProps {
  /** Name of the form: "Filtrer les mesures". */
  readonly label: string;
  readonly action: string;
  /** Fields: a search box, selects. */
  readonly children: ReactNode;
  /** Fields that a small screen folds under a word; open when one of them is set. */
  readonly more?: { readonly label: string; readonly fields: ReactNode; readonly open: boolean } | undefined;
  readonly submit: string;
  /** Link that clears every filter, when there is one set. */
  readonly clear?: { readonly href: string; readonly text: string } | undefined;
}

/** Search and filters above a list: a plain GET form, so that every result has an address. */
export function FilterBar({ label, action, children, more, submit, clear }: FilterBarProps) {
  return (
    <search>
      <form className="filter-bar" method="get" action={action} aria-label={label}>
        {children}
        {more ? (
          <details className="filter-more" open={more.open}>
            <summary>{more.label}</summary>
            <div className="filter-more-body">{more.fields}</div>
          </details>
        ) : null}
        <div className="filter-buttons">
          <Button kind="secondary">{submit}</Button>
          {clear ? <a href={clear.href}>{clear.text}</a> : null}
        </div>
      </form>
    </search>
  );
}
