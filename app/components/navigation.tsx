export interface Crumb {
  readonly text: string;
  /** None for the page one is on. */
  readonly href?: string | undefined;
}

export function Breadcrumbs({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol className="breadcrumb-list">
        {items.map(({ text, href }) => (
          <li key={text}>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

export interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly href: (page: number) => string;
  readonly labels: {
    readonly nav: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: number) => string;
  };
}

export function Pagination({ page, pageCount, href, labels }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="pagination" aria-label={labels.nav}>
      <ol className="page-list">
        {page > 1 ? (
          <li>
            <a href={href(page - 1)} rel="prev">
              {labels.previous}
            </a>
          </li>
        ) : null}
        {pagesShown(page, pageCount).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            <PageNumber number={number} current={page} href={href} label={labels.page} />
          </li>
        ))}
        {page < pageCount ? (
          <li>
            <a href={href(page + 1)} rel="next">
              {labels.next}
            </a>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}

interface PageNumberProps {
  readonly number: number | null;
  readonly current: number;
  readonly href: (page: number) => string;
  readonly label: (page: number) => string;
}

function PageNumber({ number, current, href, label }: PageNumberProps) {
  if (number === null) return <>…</>;
  if (number === current) return <b aria-current="page">{number}</b>;
  return (
    <a href={href(number)} aria-label={label(number)}>
      {number}
    </a>
  );
}

/** First, last, and the pages next to the current one; `null` stands for those left out. */
export function pagesShown(page: number, pageCount: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  return pages.flatMap((n, index) => {
    const before = pages[index - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : [null, n];
  });
}
