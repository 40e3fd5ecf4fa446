import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { Button, Buttons } from "../Button";
import { Section } from "../Section";

export interface OrderedMeasure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

export interface OrderedAxis {
  readonly name: string;
  readonly measures: readonly OrderedMeasure[];
}

/** The measures of an axis, each with buttons that move it one place. */
export function PlanOrder({ axis }: { axis: OrderedAxis }) {
  const { measures } = axis;
  return (
    <Section title={frenchSpaces(axis.name)} count={String(measures.length)}>
      <ol className="plan-order">
        {measures.map((measure, index) => (
          <li key={measure.id} id={measure.id}>
            <span>
              <b>{measure.number}</b> {frenchSpaces(measure.title)}
            </span>
            <Moves measure={measure} first={index === 0} last={index === measures.length - 1} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface MovesProps {
  readonly measure: OrderedMeasure;
  readonly first: boolean;
  readonly last: boolean;
}

function Moves({ measure, first, last }: MovesProps) {
  const { plan: t } = useT();
  if (first && last) return null;
  const about = t.aboutMeasure(measure.number, measure.title);
  const button = (direction: "up" | "down") => (
    <Button kind="quiet" name="direction" value={direction} aria-label={`${t[direction]} ${about}`}>
      {t[direction]}
    </Button>
  );
  return (
    <form method="post">
      <input type="hidden" name="measure" value={measure.id} />
      <Buttons>
        {first ? null : button("up")}
        {last ? null : button("down")}
      </Buttons>
    </form>
  );
}
