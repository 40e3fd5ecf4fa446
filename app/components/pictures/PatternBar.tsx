/** How a part of a bar is filled: told apart by its pattern first, by its colour besides. */
export type Pattern = "solid" | "slash" | "dots" | "grid" | "blank";

export interface BarPart {
  readonly key: string;
  readonly pattern: Pattern;
  readonly count: number;
  /** "3 adoptées": stands below the bar, so the drawing needs no other words. */
  readonly text: string;
  readonly href?: string | undefined;
}

export interface PatternBarProps {
  readonly parts: readonly BarPart[];
  /** How many the whole width stands for: bars below each other share it, so that lengths compare. */
  readonly whole: number;
}

const height = 20;

/** Parts side by side, and below them the same in words, in the same order. */
export function PatternBar({ parts, whole }: PatternBarProps) {
  const shown = parts.filter(({ count }) => count > 0);
  let before = 0;
  return (
    <>
      <svg className="bar" width="100%" height={height} aria-hidden="true">
        {shown.map(({ key, pattern, count }) => {
          const x = percent(before / whole);
          before += count;
          return <rect key={key} x={x} width={percent(count / whole)} height={height} {...fillOf(pattern)} />;
        })}
      </svg>
      <p className="bar-words">
        {shown.map((part) => (
          <BarWords key={part.key} part={part} />
        ))}
      </p>
    </>
  );
}

function BarWords({ part: { pattern, text, href } }: { part: BarPart }) {
  return href ? (
    <a data-pattern={pattern} href={href}>
      {text}
    </a>
  ) : (
    <span data-pattern={pattern}>{text}</span>
  );
}

function fillOf(pattern: Pattern) {
  return pattern === "solid" || pattern === "blank"
    ? { className: `bar-${pattern}` }
    : { fill: `url(#bar-${pattern})` };
}

/** What the bars of a page are filled with; once a page, before them. */
export function BarPatterns() {
  const tile = { width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return (
    <svg className="bar-patterns" width="0" height="0" aria-hidden="true">
      <pattern id="bar-slash" {...tile}>
        <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
      </pattern>
      <pattern id="bar-dots" {...tile}>
        <circle cx="3" cy="3" r="1.5" />
      </pattern>
      <pattern id="bar-grid" {...tile}>
        <path d="M0 3h6M3 0v6" />
      </pattern>
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
