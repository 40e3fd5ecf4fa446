import type { Excerpt } from "~/domain/excerpts";
import { useT } from "~/messages/context";
import { Disclosure } from "../Disclosure";
import { TextComparison } from "../TextComparison";

/** A text and what an amendment changes in it; paragraphs far from any change are folded. */
export function AmendedText({ excerpts }: { excerpts: readonly Excerpt[] }) {
  const t = useT();
  const { diffKey, diffLabels, unchanged } = t.amendments;
  return (
    <>
      <p className="diff-key">{diffKey}</p>
      {excerpts.map(({ near, blocks }, index) => {
        const text = <TextComparison blocks={blocks} labels={diffLabels} />;
        const key = `${index.toString()}-${blocks.length.toString()}`;
        if (near) return <div key={key}>{text}</div>;
        return (
          <Disclosure key={key} summary={unchanged(blocks.length)}>
            {text}
          </Disclosure>
        );
      })}
    </>
  );
}
