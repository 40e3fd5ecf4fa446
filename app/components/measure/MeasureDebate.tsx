import { useT } from "~/messages/context";
import { type AmendmentLine, AmendmentLines } from "../amendment/AmendmentLines";
import { Section } from "../Section";

interface DebateProps {
  /** Address of the measure's page. */
  readonly base: string;
  readonly count: number;
}

interface MeasureAmendmentsProps extends DebateProps {
  /** The first of them. */
  readonly lines: readonly AmendmentLine[];
  /** Address of the convention. */
  readonly conventionBase: string;
}

/** A measure's amendments, and the road to the rest of them. */
export function MeasureAmendments({ base, count, lines, conventionBase }: MeasureAmendmentsProps) {
  const t = useT();
  return (
    <Section id="amendments" title={t.measures.amendments(count)}>
      <AmendmentLines lines={lines} base={conventionBase} />
      <p>
        <a href={`${base}/amendments`}>{t.measures.readAmendments}</a>
      </p>
    </Section>
  );
}

/** The road to a measure's votes. */
export function MeasureVotes({ base, count }: DebateProps) {
  const t = useT();
  return (
    <Section id="votes" title={t.measures.votes(count)}>
      <p>
        <a href={`${base}/votes`}>{t.measures.readVotes}</a>
      </p>
    </Section>
  );
}

/** The road to a measure's comments, which stand on a page of their own: there may be many. */
export function MeasureComments({ base, count }: DebateProps) {
  const t = useT();
  return (
    <Section id="comments" title={t.measures.comments(count)}>
      <p>
        <a href={`${base}/comments`}>{t.measures.readComments}</a>
      </p>
    </Section>
  );
}
