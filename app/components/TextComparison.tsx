import type { BlockDiff } from "~/domain/amending";
import { frenchSpaces } from "~/domain/typography";
import { useSpoken, useWritten } from "~/messages/context";
import { type DiffLabels, DiffRuns } from "./AmendmentDiff";

export interface ComparisonLabels extends DiffLabels {
  /** Said of a block that came from elsewhere in the text: "déplacé ici". */
  readonly moved: string;
  /** Said where a moved block stood: "déplacé ailleurs". */
  readonly movedAway: string;
}

export interface TextComparisonProps {
  readonly blocks: readonly BlockDiff[];
  readonly labels: ComparisonLabels;
}

/** Two texts compared block by block; a changed block is marked in the margin as well as in its words. */
export function TextComparison({ blocks, labels }: TextComparisonProps) {
  const written = useWritten();
  return (
    <div {...written} className="comparison">
      {blocks.map((block, index) => (
        <ComparedBlock key={`${blockId(block)}-${index.toString()}`} block={block} labels={labels} />
      ))}
    </div>
  );
}

function ComparedBlock({ block, labels }: { block: BlockDiff; labels: ComparisonLabels }) {
  const { path = [], opens = 0 } = block.after ?? block.before ?? {};
  const note = noteOf(block.kind, labels);
  const spoken = useSpoken();
  return (
    <div
      className="compared"
      data-change={block.kind}
      data-depth={path.length > 0 ? path.length : undefined}
      data-item={opens > 0 && path.at(-1)?.type !== "quote" ? "" : undefined}
    >
      {note ? (
        <p {...spoken} className="compared-note">
          {note}
        </p>
      ) : null}
      {block.kind === "moved-away" ? (
        frenchSpaces(block.before?.text ?? "")
      ) : (
        <DiffRuns runs={block.runs} labels={labels} />
      )}
    </div>
  );
}

function noteOf(kind: BlockDiff["kind"], labels: ComparisonLabels): string | null {
  if (kind === "moved") return labels.moved;
  return kind === "moved-away" ? labels.movedAway : null;
}

function blockId(block: BlockDiff): string {
  return (block.after ?? block.before)?.id ?? "";
}
