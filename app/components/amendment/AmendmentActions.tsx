import type { ReactNode } from "react";
import { amendmentLimits } from "~/domain/amendment";
import type { FieldErrors, Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { Button, ButtonLink, Buttons } from "../Button";
import { RadioGroup } from "../choices";
import { Disclosure } from "../Disclosure";
import { useProblem } from "../FormErrors";
import { TextArea } from "../inputs";
import { Section } from "../Section";

export interface AmendmentActionsProps {
  readonly can: Readonly<
    Record<
      "cosign" | "judge" | "accept" | "withdraw" | "adapt" | "amend" | "putToVote" | "withdrawNeedsReason",
      boolean
    >
  >;
  readonly cosigned: boolean;
  /** Address of the amendment, and of the form that puts it to the vote. */
  readonly href: string;
  readonly voteHref: string;
  /** Address of the form that amends the amendment. */
  readonly amendHref: string;
  /** A form that was refused, with what was typed in it. */
  readonly errors: FieldErrors;
  readonly typed: Typed;
}

/** What this reader can do with an amendment now. */
export function AmendmentActions(props: AmendmentActionsProps) {
  const t = useT();
  const { can } = props;
  const { withdrawNeedsReason: _, ...steps } = can;
  if (!Object.values(steps).includes(true)) return null;
  return (
    <Section title={t.amendments.actions} id="actions">
      {can.judge ? <JudgeForm {...props} /> : null}
      <SimpleSteps {...props} />
      {can.withdraw ? <WithdrawForm {...props} /> : null}
    </Section>
  );
}

/** Steps of one click; the strong one is the first that there is. */
function SimpleSteps({ can, cosigned, href, voteHref, amendHref }: AmendmentActionsProps) {
  const t = useT();
  const words = t.amendments;
  const strong = can.judge ? "secondary" : "primary";
  const second = can.accept ? "secondary" : strong;
  const steps = (
    <Buttons>
      {can.accept ? (
        <Button name="step" value="accept" kind={strong}>
          {words.accept}
        </Button>
      ) : null}
      {can.putToVote ? (
        <ButtonLink href={voteHref} kind={second}>
          {words.putToVote}
        </ButtonLink>
      ) : null}
      {can.cosign ? (
        <Button name="step" value={cosigned ? "unsign" : "cosign"} kind={cosigned ? "secondary" : second}>
          {cosigned ? words.unsign : words.cosign}
        </Button>
      ) : null}
      {can.adapt ? (
        <ButtonLink href={`${href}/adapt`} kind={can.putToVote || can.cosign ? "secondary" : second}>
          {words.adapt}
        </ButtonLink>
      ) : null}
      {can.amend ? (
        <ButtonLink href={amendHref} kind="secondary">
          {words.amendIt}
        </ButtonLink>
      ) : null}
    </Buttons>
  );
  return (
    <>
      {can.accept ? <p>{words.acceptHint}</p> : null}
      {can.accept || can.cosign ? (
        <form method="post" action={href}>
          {steps}
        </form>
      ) : (
        steps
      )}
    </>
  );
}

function StepForm({ step, href, children }: { step: string; href: string; children: ReactNode }) {
  return (
    <form className="form" method="post" action={href}>
      <input type="hidden" name="step" value={step} />
      {children}
    </form>
  );
}

function JudgeForm({ href, errors, typed }: AmendmentActionsProps) {
  const t = useT();
  const problem = useProblem(errors);
  const words = t.amendments;
  return (
    <StepForm step="judge" href={href}>
      <RadioGroup
        name="verdict"
        label={words.verdict}
        error={problem("verdict")}
        options={[
          { value: "admissible", label: words.admissible, hint: words.admissibleHint },
          { value: "inadmissible", label: words.inadmissible, hint: words.inadmissibleHint },
        ]}
        checked={typed.verdict ? [typed.verdict] : []}
        required
      />
      <TextArea
        name="judge_reason"
        label={words.reason}
        hint={words.reasonHint}
        error={problem("judge_reason")}
        defaultValue={typed.judge_reason}
        maxLength={amendmentLimits.decision}
        rows={3}
        required
      />
      <Button>{words.judgeSubmit}</Button>
    </StepForm>
  );
}

function WithdrawForm({ can, href, errors, typed }: AmendmentActionsProps) {
  const t = useT();
  const problem = useProblem(errors);
  const words = t.amendments;
  return (
    <Disclosure summary={words.withdraw} open={"withdraw_reason" in errors}>
      <StepForm step="withdraw" href={href}>
        <p>{words.withdrawHint}</p>
        <TextArea
          name="withdraw_reason"
          label={words.reason}
          hint={words.reasonHint}
          optional={can.withdrawNeedsReason ? undefined : t.common.optional}
          error={problem("withdraw_reason")}
          defaultValue={typed.withdraw_reason}
          maxLength={amendmentLimits.decision}
          rows={3}
          required={can.withdrawNeedsReason}
        />
        <Button kind="warning">{words.withdrawSubmit}</Button>
      </StepForm>
    </Disclosure>
  );
}
