import { useT } from "~/messages/context";
import { Notice } from "../Notice";
import { Section } from "../Section";
import type { PlanDraft } from "./PlanForm";

/** Two wrote at once: what the other one saved, above the reader's own text in the form. */
export function PlanConflict({ saved }: { saved: PlanDraft }) {
  const { plan: t, refusal } = useT();
  const texts = [
    { name: t.planTitle, text: saved.title },
    { name: t.foreword, text: saved.foreword },
    { name: t.method, text: saved.method },
    ...saved.annexes.map(({ title, body }, index) => ({
      name: `${t.annex(index + 1)} · ${title}`,
      text: body,
    })),
  ];
  return (
    <>
      <Notice kind="warning" live>
        {refusal["edited-meanwhile"]}
      </Notice>
      <Section title={t.savedMeanwhile} intro={t.yours}>
        {texts
          .filter(({ text }) => text !== "")
          .map(({ name, text }) => (
            <div key={name}>
              <p>{name}</p>
              <pre className="typed-text">{text}</pre>
            </div>
          ))}
      </Section>
    </>
  );
}
