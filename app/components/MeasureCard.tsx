import { useWritten } from "~/messages/context";
import { type AxisRef, AxisTag, axisHue, type Status, StatusTag } from "./Tag";

export interface MeasureCardProps {
  readonly number: number | string;
  readonly title: string;
  readonly href: string;
  /** None for a measure that has no axis yet. */
  readonly axis: AxisRef | null;
  readonly status: Status;
  readonly excerpt?: string | undefined;
  /** Short facts: "3 amendements", "12 commentaires", "groupe 1". */
  readonly facts?: readonly string[] | undefined;
  readonly level?: 2 | 3 | undefined;
}

export function MeasureCard(props: MeasureCardProps) {
  const { number, title, href, axis, status, excerpt, facts = [], level = 3 } = props;
  const written = useWritten();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className="measure-card" data-axis={axis ? axisHue(axis.number) : undefined}>
      <span className="measure-card-number">{number}</span>
      <Heading {...written}>
        <a href={href}>{title}</a>
      </Heading>
      {excerpt ? (
        <p {...written} className="measure-card-excerpt">
          {excerpt}
        </p>
      ) : null}
      <p className="measure-card-facts">
        <StatusTag {...status} />
        {axis ? <AxisTag {...axis} /> : null}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </li>
  );
}

/** Measures under each other; the cards are its items. */
export function MeasureCards({ measures }: { measures: readonly MeasureCardProps[] }) {
  return (
    <ol className="measure-cards">
      {measures.map((measure) => (
        <MeasureCard key={measure.href} {...measure} />
      ))}
    </ol>
  );
}
