import type { Run } from "~/domain/amending";
import { frenchSpaces } from "~/domain/typography";
import { useSpoken, useWritten } from "~/messages/context";

export interface DiffLabels {
  /** Read out before a removed run: "supprimé :". */
  readonly removed: string;
  /** Read out before an added run: "ajouté :". */
  readonly added: string;
  /** Read out after either: "fin". */
  readonly end: string;
}

export interface AmendmentDiffProps {
  readonly runs: readonly Run[];
  readonly labels: DiffLabels;
}

/** A text and what an amendment changes in it: struck and underlined for the eye, said for the ear. */
export function AmendmentDiff({ runs, labels }: AmendmentDiffProps) {
  const written = useWritten();
  return (
    <div {...written} className="amendment-diff">
      <DiffRuns runs={runs} labels={labels} />
    </div>
  );
}

export function DiffRuns({ runs, labels }: AmendmentDiffProps) {
  return (
    <>
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity beyond their place
        <DiffRun key={index} run={run} labels={labels} />
      ))}
    </>
  );
}

function DiffRun({ run, labels }: { run: Run; labels: DiffLabels }) {
  switch (run.kind) {
    case "same":
      return <>{frenchSpaces(run.text)}</>;
    case "removed":
      return (
        <del>
          <Said words={`${labels.removed} `} />
          {frenchSpaces(run.text)}
          <Said words={` (${labels.end})`} />
        </del>
      );
    case "added":
      return (
        <ins>
          <Said words={`${labels.added} `} />
          {frenchSpaces(run.text)}
          <Said words={` (${labels.end})`} />
        </ins>
      );
  }
}

function Said({ words }: { words: string }) {
  const spoken = useSpoken();
  return (
    <span {...spoken} className="visually-hidden">
      {words}
    </span>
  );
}
