import { openAmendmentStatuses } from "~/domain/amendment";
import type { CommentKind } from "~/domain/comment";
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
  /** Number of the version shown. */
  readonly version: number;
  /** Address of the convention. */
  readonly conventionBase: string;
  /** Whether the reader may freeze the text: open amendments would fall. */
  readonly mayFreeze: boolean;
}

/** A measure's amendments, and the road to the rest of them. */
export function MeasureAmendments(props: MeasureAmendmentsProps) {
  const { base, count, lines, conventionBase, mayFreeze, version } = props;
  const t = useT();
  const someOpen = lines.some(({ status }) => openAmendmentStatuses.includes(status));
  const warning = mayFreeze && someOpen ? t.amendments.freezeFells : undefined;
  return (
    <Section id="amendments" title={t.measures.amendments(count)} intro={warning}>
      {someOpen ? (
        <p>
          <a href={`${base}/amended`}>{t.margin.read}</a>
        </p>
      ) : null}
      {mayFreeze ? (
        <p>
          <a href={`${base}/consolidation`}>{t.consolidation.open}</a>
        </p>
      ) : null}
      <p>
        <a href={`${base}/comparative`}>{t.tracing.comparativeLink}</a>
      </p>
      <p>
        <a href={`${base}/versions/${version}/provenance`}>{t.tracing.link}</a>
      </p>
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

interface MeasureCommentsProps extends DebateProps {
  /** Of which kinds they are. */
  readonly kinds: readonly { readonly kind: CommentKind; readonly count: number }[];
}

/** The road to a measure's comments, which stand on a page of their own: there may be many. */
export function MeasureComments({ base, count, kinds }: MeasureCommentsProps) {
  const t = useT();
  const intro = kinds.map((one) => t.pictures.kindCount[one.kind](one.count)).join(", ");
  return (
    <Section id="comments" title={t.measures.comments(count)} intro={intro}>
      <p>
        <a href={`${base}/comments`}>{t.measures.readComments}</a>
      </p>
    </Section>
  );
}
