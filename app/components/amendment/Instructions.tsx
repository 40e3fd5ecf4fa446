import type { Instruction } from "~/domain/amending";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";

/** What a jurist would write for an amendment. */
export function Instructions({ instructions }: { instructions: readonly Instruction[] }) {
  const { says } = useT().instructions;
  return (
    <ul className="instructions">
      {instructions.map((instruction) => {
        const text = frenchSpaces(says(instruction));
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
