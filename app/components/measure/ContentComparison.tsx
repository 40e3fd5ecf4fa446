import type { FieldDiff } from "~/domain/measure-diff";
import { useT } from "~/messages/context";
import { Section } from "../Section";
import { TextComparison } from "../TextComparison";

interface ContentComparisonProps {
  readonly changes: readonly FieldDiff[];
  readonly level?: 2 | 3;
}

/** What differs between two versions of a measure, part by part. */
export function ContentComparison({ changes, level = 2 }: ContentComparisonProps) {
  const t = useT();
  if (changes.length === 0) return <p>{t.compare.same}</p>;
  return (
    <>
      {changes.map(({ field, blocks }) => (
        <Section key={field} level={level} title={t.measures.field[field]}>
          <TextComparison blocks={blocks} labels={t.compare.labels} />
        </Section>
      ))}
    </>
  );
}
