import type { MeasureContent, MeasureStatus } from "~/domain/measure";
import { useT } from "~/messages/context";
import { RadioGroup } from "../choices";
import { Section } from "../Section";
import { StatusTag } from "../Tag";
import { measureName, measureStatus } from "./labels";

export interface MergeText {
  readonly id: string;
  readonly number: number | null;
  readonly status: MeasureStatus;
  readonly version: number;
  readonly content: MeasureContent;
}

/** The texts that one starts from, beside each other. */
export function MergeTexts({ texts, measures }: { texts: readonly MergeText[]; measures: string }) {
  const t = useT();
  return (
    <Section title={t.measureForm.mergeSide}>
      <div className="side-by-side">
        {texts.map(({ id, number, status, content }) => (
          <section key={id}>
            <h3>
              <a href={`${measures}/${id}`}>
                {measureName(t, number)} · {content.title}
              </a>
            </h3>
            <StatusTag {...measureStatus(t, status)} />
            <pre className="typed-text">{content.body}</pre>
          </section>
        ))}
      </div>
    </Section>
  );
}

/** What the common text becomes, with the measures and versions that were read. */
export function MergeTarget({ texts, chosen }: { texts: readonly MergeText[]; chosen: string }) {
  const t = useT();
  const options = texts.map(({ id, number, content }) => ({
    value: id,
    label: `${measureName(t, number)} · ${content.title}`,
  }));
  return (
    <>
      {texts.map(({ id, version }) => (
        <input key={id} type="hidden" name="measure[]" value={`${id}:${version}`} />
      ))}
      <RadioGroup
        name="target"
        label={t.measureForm.mergeInto}
        options={[{ value: "", label: t.measureForm.mergeNew }, ...options]}
        checked={[chosen]}
      />
    </>
  );
}
