import type { CarryError } from "~/domain/amendment-text";
import type { Excerpt } from "~/domain/excerpts";
import { frenchSpaces } from "~/domain/typography";
import type { Question } from "~/domain/voting";
import { useT } from "~/messages/context";
import { AmendedText } from "./amendment/AmendedText";
import { Prose } from "./MeasureText";
import { Notice } from "./Notice";
import { Section } from "./Section";
import { questionHref } from "./VoteViews";

/** More are only counted: the page stays light. */
const MOST_LISTED = 60;

interface NumberedTitle {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
}

interface ChangeAsked {
  readonly kind: "amendment";
  readonly measure: NumberedTitle;
  readonly parentNumber: number | null;
  readonly version: number;
  readonly excerpts: readonly Excerpt[];
  readonly trouble: CarryError | null;
}

interface PlanAsked {
  readonly kind: "plan";
  readonly count: number;
  readonly axes: readonly { readonly axis: string | null; readonly measures: readonly NumberedTitle[] }[];
}

export interface VoteTextProps {
  /** Address of the convention. */
  readonly base: string;
  readonly question: Question;
  /** Null where this reader may not read it. */
  readonly text: { readonly kind: "measure"; readonly html: string } | ChangeAsked | PlanAsked | null;
}

/** What is asked: the text as the voters read it, and the way to its own page. */
export function VoteText({ base, question, text }: VoteTextProps) {
  const t = useT();
  if (text === null) return null;
  return (
    <Section title={t.vote.question}>
      <div className="stack">
        {text.kind === "measure" && <Prose html={text.html} />}
        {text.kind === "amendment" && <ChangeText base={base} asked={text} />}
        {text.kind === "plan" && <PlanMeasures base={base} asked={text} />}
        <p>
          <a href={`${base}/${questionHref(question)}`}>{t.vote.readOn[question.kind]}</a>
        </p>
      </div>
    </Section>
  );
}

/** What an amendment changes, in the text that it changes. */
function ChangeText({ base, asked }: { base: string; asked: ChangeAsked }) {
  const { amendments: t, refusal } = useT();
  const { measure, version, parentNumber, trouble, excerpts } = asked;
  return (
    <>
      <p className="section-intro">
        <a href={`${base}/measures/${measure.id}`}>{frenchSpaces(numbered(measure))}</a>
        {`, ${t.onVersion(version)}`}
      </p>
      {parentNumber !== null && <p>{t.parentText(parentNumber)}</p>}
      {trouble !== null && (
        <Notice kind="warning">
          <p>{refusal[trouble]}</p>
        </Notice>
      )}
      <AmendedText excerpts={excerpts} />
    </>
  );
}

/** The measures that the plan brings together, axis by axis. */
function PlanMeasures({ base, asked }: { base: string; asked: PlanAsked }) {
  const { vote: t, plan } = useT();
  const { count, axes } = asked;
  return (
    <>
      <p className="section-intro">{t.planBrings(count)}</p>
      {axes.map(({ axis, measures }) => (
        <Section
          key={axis}
          level={3}
          title={frenchSpaces(axis ?? plan.otherMeasures)}
          count={measures.length}
        >
          {count <= MOST_LISTED && (
            <ul>
              {measures.map((measure) => (
                <li key={measure.id}>
                  <a href={`${base}/measures/${measure.id}`}>{frenchSpaces(numbered(measure))}</a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  );
}

function numbered({ number, title }: NumberedTitle): string {
  return number === null ? title : `${number}. ${title}`;
}
