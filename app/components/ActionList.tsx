export interface ActionItem {
  readonly href: string;
  readonly text: string;
  /** "jusqu'à ce soir, 20 h" */
  readonly due?: string | undefined;
  /** The one strong action of the page. */
  readonly strong?: boolean | undefined;
}

/** What the reader can do now, and by when. */
export function ActionList({ items }: { items: readonly ActionItem[] }) {
  return (
    <ul className="action-list">
      {items.map(({ href, text, due, strong }) => (
        <li key={href}>
          {strong ? (
            <a className="button" data-kind="primary" href={href}>
              {text}
            </a>
          ) : (
            <a href={href}>{text}</a>
          )}
          {due ? <span className="action-due">{due}</span> : null}
        </li>
      ))}
    </ul>
  );
}
