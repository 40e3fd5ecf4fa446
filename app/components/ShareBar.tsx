import type { Choice } from "~/domain/voting";

/** A ballot's choice, a spoiled paper ballot, or someone of the base who did not vote. */
export type ShareKind = Choice | "spoiled" | "absent";

export interface Share {
  readonly kind: ShareKind;
  readonly count: number;
  /** The count as its reader writes it: "1 250". */
  readonly countText: string;
  /** "pour", "contre", "abstentions" … */
  readonly label: string;
  /** Whether the base of the vote counts these: those it does not are listed beside the bar, not in it. */
  readonly counted: boolean;
}

export interface Threshold {
  /** Where the line stands, from 0 to 1 of the base. */
  readonly share: number;
  /** "plus de la moitié" */
  readonly label: string;
}

export interface ShareBarProps {
  readonly id: string;
  readonly description: string;
  readonly shares: readonly Share[];
  readonly threshold?: Threshold | undefined;
}

const barHeight = 34;
/** Room above the bar for the threshold's words, and around it for its line. */
const labelHeight = 26;
const margin = 8;

/** Shares of a base side by side, told apart by pattern, with the threshold as a line through them. */
export function ShareBar({ id, description, shares, threshold }: ShareBarProps) {
  const top = threshold ? labelHeight : margin;
  return (
    <svg
      className="vote-bar"
      width="100%"
      height={top + barHeight + margin}
      role="img"
      aria-label={description}
    >
      <SharePatterns id={id} />
      {placed(shares).map(({ kind, start, width }) => (
        <rect
          key={kind}
          x={percent(start)}
          width={percent(width)}
          y={top}
          height={barHeight}
          {...shareFill(id, kind)}
        />
      ))}
      <rect className="edge" x="0" width="100%" y={top} height={barHeight} />
      {threshold ? <ThresholdLine {...threshold} /> : null}
    </svg>
  );
}

function ThresholdLine({ share, label }: Threshold) {
  const x = percent(share);
  const anchor = share > 0.7 ? "end" : share < 0.3 ? "start" : "middle";
  const ends = { x1: x, x2: x, y1: labelHeight - 6, y2: labelHeight + barHeight + 6 };
  return (
    <>
      <line className="threshold-halo" {...ends} />
      <line className="threshold" {...ends} />
      <text x={x} y="14" textAnchor={anchor}>
        {label}
      </text>
    </>
  );
}

/** Small square with a share's pattern, for the legend. */
export function ShareSwatch({ id, kind }: { id: string; kind: ShareKind }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect width="20" height="20" {...shareFill(id, kind)} />
      <rect className="share-ink" x=".5" y=".5" width="19" height="19" />
    </svg>
  );
}

function shareFill(id: string, kind: ShareKind) {
  switch (kind) {
    case "for":
      return { className: "share-for" };
    case "against":
      return { fill: `url(#${id}-against)` };
    case "abstain":
      return { fill: `url(#${id}-abstain)` };
    case "blank":
    case "spoiled":
    case "absent":
      return { className: "share-ground" };
  }
}

function SharePatterns({ id }: { id: string }) {
  const tile = { width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return (
    <defs>
      <pattern id={`${id}-against`} {...tile}>
        <rect className="share-ground" width="8" height="8" />
        <path className="share-ink" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
      </pattern>
      <pattern id={`${id}-abstain`} {...tile}>
        <rect className="share-ground" width="8" height="8" />
        <circle className="share-dot" cx="4" cy="4" r="1.2" />
      </pattern>
    </defs>
  );
}

interface Placed {
  readonly kind: ShareKind;
  readonly start: number;
  readonly width: number;
}

/** Where each counted share starts and how wide it is, from 0 to 1; nothing when nobody is counted. */
export function placed(shares: readonly Share[]): Placed[] {
  const counted = shares.filter((share) => share.counted && share.count > 0);
  const total = counted.reduce((sum, share) => sum + share.count, 0);
  let before = 0;
  return counted.map(({ kind, count }) => {
    const start = before / total;
    before += count;
    return { kind, start, width: count / total };
  });
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
