import { plainLines } from "~/domain/measure-text";
import { frenchSpaces } from "~/domain/typography";
import { useT, useWritten } from "~/messages/context";

interface EasyReadProps {
  readonly text: string;
  readonly level?: 2 | 3 | undefined;
}

/** A measure in plain words where its authors wrote them, in a box of its own: a sentence a line, no markup. */
export function EasyRead({ text, level = 2 }: EasyReadProps) {
  const { measures: t } = useT();
  const written = useWritten();
  const Heading = level === 2 ? "h2" : "h3";
  if (text === "") return null;
  return (
    <section className="easy-read">
      <Heading>{t.field.easyRead}</Heading>
      {plainLines(text).map((line, index) => (
        <p {...written} key={`${index.toString()}-${line}`}>
          {frenchSpaces(line)}
        </p>
      ))}
    </section>
  );
}
