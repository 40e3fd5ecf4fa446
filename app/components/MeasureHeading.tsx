import type { ReactNode } from "react";
import { type AxisRef, AxisTag, axisHue } from "./Tag";

export interface MeasureHeadingProps {
  /** "Mesure" */
  readonly word: string;
  readonly number: number | string;
  readonly title: string;
  readonly axis: AxisRef;
  /** A `Byline`, with the status in it. */
  readonly byline: ReactNode;
}

/** Head of a measure's page: its number hangs in the margin of a `.sheet`. */
export function MeasureHeading({ word, number, title, axis, byline }: MeasureHeadingProps) {
  return (
    <div className="measure-heading" data-axis={axisHue(axis.number)}>
      <p className="measure-number">
        {word} <b>{number}</b>
      </p>
      <div>
        <AxisTag {...axis} />
        <h1>{title}</h1>
        {byline}
      </div>
    </div>
  );
}
