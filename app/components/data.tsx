import type { ReactNode } from "react";

export interface SummaryItem {
  readonly term: string;
  readonly value: ReactNode;
  /** A change link; `about` completes it for those who do not see the row. */
  readonly action?: { readonly href: string; readonly text: string; readonly about: string } | undefined;
}

/** Terms and their values: metadata of a measure, answers before sending. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-list">
      {items.map(({ term, value, action }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action ? (
            <dd>
              <a href={action.href}>
                {action.text}
                <span className="visually-hidden"> {action.about}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean | undefined;
}

export interface Row {
  readonly key: string;
  /** In the order of the columns; the first names the row. */
  readonly cells: readonly ReactNode[];
}

export interface DataTableProps {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** On a telephone, each row becomes a short list with the names of the columns. */
  readonly stacks?: boolean | undefined;
}

/** A table that scrolls in its own frame on a small screen, by touch and by keyboard. */
export function DataTable({ id, caption, columns, rows, stacks }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="table-frame" aria-labelledby={id} tabIndex={0}>
      <table data-stacks={stacks ? "" : undefined}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric ? "" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => (
                <Cell
                  key={columns[index]?.key}
                  first={index === 0}
                  numeric={columns[index]?.numeric}
                  label={stacks ? columns[index]?.label : undefined}
                >
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly first: boolean;
  readonly numeric: boolean | undefined;
  readonly label: string | undefined;
  readonly children: ReactNode;
}

function Cell({ first, numeric, label, children }: CellProps) {
  if (first) return <th scope="row">{children}</th>;
  return (
    <td data-numeric={numeric ? "" : undefined} data-label={label}>
      {children}
    </td>
  );
}
