import type { MeasureContent } from "~/domain/measure";
import type { FieldDiff } from "~/domain/measure-diff";
import { useT } from "~/messages/context";
import { Disclosure } from "../Disclosure";
import { Notice } from "../Notice";
import { Section } from "../Section";
import { ContentComparison } from "./ContentComparison";

export interface EditConflictProps {
  readonly version: number;
  readonly writer: string | null;
  readonly theirs: MeasureContent;
  readonly changes: readonly FieldDiff[];
}

/** Two wrote at once: their text, and how the reader's own differs from it. */
export function EditConflict({ version, writer, theirs, changes }: EditConflictProps) {
  const t = useT();
  const words = t.measureForm;
  return (
    <>
      <Notice kind="warning" title={words.conflictTitle} live>
        {words.conflictLead(version, writer ?? t.common.erasedPerson)}
      </Notice>
      <Section title={words.conflictDifference}>
        <ContentComparison changes={changes} level={3} />
      </Section>
      <Disclosure summary={words.theirText}>
        <p>
          <b>{theirs.title}</b>
        </p>
        {textFields.map((field) =>
          theirs[field] ? (
            <div key={field}>
              <p>{t.measures.field[field]}</p>
              <pre className="typed-text">{theirs[field]}</pre>
            </div>
          ) : null,
        )}
      </Disclosure>
    </>
  );
}

const textFields = [
  ...(["body", "reasons", "easyRead", "actors", "deadline", "cost", "means", "alternative"] as const),
];
