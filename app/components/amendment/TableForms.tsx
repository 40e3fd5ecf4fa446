import { amendmentLimits } from "~/domain/amendment";
import { frenchSpaces } from "~/domain/typography";
import type { FieldErrors, Typed } from "~/forms/parse";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Button } from "../Button";
import { CheckboxGroup } from "../choices";
import { Disclosure } from "../Disclosure";
import { useProblem } from "../FormErrors";
import { Select, TextArea, TextField } from "../inputs";
import { EmptyState } from "../Notice";
import { Section } from "../Section";
import type { TableLine } from "./TableRows";

interface FormProps {
  /** Address of the table. */
  readonly here: string;
  readonly errors: FieldErrors;
  readonly typed: Typed;
}

const nameOf = ({ number, title }: { readonly number: number; readonly title: string }, n: string) =>
  [n || String(number), frenchSpaces(title)].filter(Boolean).join(" · ");

/** Uncontested amendments, accepted in one go. */
export function TogetherForm({ lines, here, errors, typed }: FormProps & { lines: readonly TableLine[] }) {
  const t = useT();
  const problem = useProblem(errors);
  const words = t.consolidation;
  if (lines.length === 0) return null;
  return (
    <Section title={words.together} count={lines.length} intro={words.togetherLead} id="together">
      <form className="form" method="post" action={here}>
        <input type="hidden" name="step" value="together" />
        <CheckboxGroup
          name="ids[]"
          id="ids"
          label={words.togetherChoose}
          error={problem("ids")}
          options={lines.map((line) => ({ value: line.id, label: nameOf(line, words.number(line.number)) }))}
          checked={lines.map(({ id }) => id)}
        />
        <TextArea
          name="together_reason"
          label={words.togetherReason}
          hint={words.togetherReasonHint}
          error={problem("together_reason")}
          defaultValue={typed.together_reason}
          maxLength={amendmentLimits.decision}
          rows={2}
          required
        />
        <Button kind="secondary">{words.togetherSubmit}</Button>
      </form>
    </Section>
  );
}

export interface OrderFormProps extends FormProps {
  readonly lines: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly order: { readonly reason: string; readonly setAt: string; readonly setBy: string | null } | null;
}

/** The chair takes an amendment before another, and says why. */
export function OrderForm({ lines, order, here, errors, typed }: OrderFormProps) {
  const t = useT();
  const problem = useProblem(errors);
  const { date } = formats(useLanguage());
  const words = t.consolidation;
  if (lines.length < 2) return null;
  const options = lines.map((line) => ({ value: line.id, label: nameOf(line, words.number(line.number)) }));
  return (
    <>
      {order ? (
        <p>
          {words.orderSet(
            order.setBy ?? t.common.erasedPerson,
            date(order.setAt),
            frenchSpaces(order.reason),
          )}
        </p>
      ) : null}
      <Disclosure summary={words.order} open={"order_reason" in errors}>
        <form className="form" method="post" action={here}>
          <p>{words.orderLead}</p>
          <input type="hidden" name="step" value="order" />
          <Select name="moved" label={words.orderMoved} options={options} defaultValue={typed.moved} />
          <Select
            name="before"
            label={words.orderBefore}
            options={options}
            empty={words.orderLast}
            defaultValue={typed.before}
          />
          <TextField
            name="order_reason"
            label={words.orderReason}
            error={problem("order_reason")}
            defaultValue={typed.order_reason}
            maxLength={amendmentLimits.decision}
            required
          />
          <Button kind="secondary">{words.orderSubmit}</Button>
        </form>
      </Disclosure>
    </>
  );
}

export interface PendingStep {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly step: "judge" | "prepare" | "open" | "close" | "adapt" | "subs-first";
  readonly vote: string | null;
}

/** What still needs a decision, each with what to do now; it empties. */
export function PendingSteps({ steps, base }: { steps: readonly PendingStep[]; base: string }) {
  const words = useT().consolidation;
  return (
    <Section title={words.pending} count={steps.length} intro={words.pendingLead} id="pending">
      {steps.length === 0 ? (
        <EmptyState title={words.nothingPending}>{words.nothingPendingMore}</EmptyState>
      ) : (
        <ol className="pending">
          {steps.map((step) => (
            <li key={step.id}>
              {nameOf(step, words.number(step.number))}
              {" · "}
              <a href={`${base}/${roadOf(step)}`}>
                {words.step[step.step]}
                <span className="visually-hidden"> ({words.number(step.number)})</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function roadOf({ id, step, vote }: PendingStep): string {
  switch (step) {
    case "prepare":
      return `votes/new?kind=amendment&id=${id}`;
    case "open":
    case "close":
      return `votes/${vote ?? ""}`;
    case "judge":
    case "adapt":
    case "subs-first":
      return `amendments/${id}`;
  }
}
