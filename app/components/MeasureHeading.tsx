import type { ReactNode } from "react";
import { useWritten } from "~/messages/context";
import { type AxisRef, AxisTag, axisHue } from "./Tag";

export interface MeasureHeadingProps {
  /** "Mesure" */
  readonly word: string;
  readonly number: number | string;
  readonly title: string;
  /** None for a measure that has no axis yet. */
  readonly axis: AxisRef | null;
  /** A `Byline`, with the status in it. */
  readonly byline: ReactNode;
  /** 2 only where the page has its title already. */
  readonly level?: 1 | 2 | undefined;
}

/** Head of a measure's page: its number hangs in the margin of a `.sheet`. */
export function MeasureHeading({ word, number, title, axis, byline, level = 1 }: MeasureHeadingProps) {
  const written = useWritten();
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="measure-heading" data-axis={axis ? axisHue(axis.number) : undefined}>
      <p className="measure-number">
        {word} <b>{number}</b>
      </p>
      <div>
        {axis ? <AxisTag {...axis} /> : null}
        <Heading {...written} className="title">
          {title}
        </Heading>
        {byline}
      </div>
    </div>
  );
}
