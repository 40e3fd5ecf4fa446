import type { FieldErrors, Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { Button, ButtonLink, Buttons } from "./Button";
import { Disclosure } from "./Disclosure";
import { useProblem } from "./FormErrors";
import { TextArea } from "./inputs";
import { Section } from "./Section";
import type { VotePageData } from "./VoteSections";

interface ManageVoteProps extends VotePageData {
  readonly refused:
    | { readonly step: string; readonly errors: FieldErrors; readonly typed: Typed }
    | undefined;
}

/** What a facilitator can do with a vote now. */
export function ManageVote({ base, vote, can, refused }: ManageVoteProps) {
  const t = useT();
  const href = `${base}/votes/${vote.id}`;
  const anything = can.open || can.close || can.withdraw || can.annul || can.enter;
  if (!anything) return null;
  return (
    <Section title={t.vote.manage} className="manage">
      {can.close && (
        <form className="form" method="post" action={href}>
          <input type="hidden" name="step" value="close" />
          <p>{t.vote.closeHint}</p>
          <Button>{t.vote.close}</Button>
        </form>
      )}
      <Buttons>
        {can.open && <ButtonLink href={`${href}/open`}>{t.vote.open}</ButtonLink>}
        {can.enter && (
          <ButtonLink kind="secondary" href={`${href}/enter`}>
            {t.vote.enter}
          </ButtonLink>
        )}
      </Buttons>
      {can.withdraw && <WithReason step="withdraw" label={t.vote.withdraw} href={href} refused={refused} />}
      {can.annul && (
        <WithReason step="annul" label={t.vote.annul} hint={t.vote.annulHint} href={href} refused={refused} />
      )}
    </Section>
  );
}

interface WithReasonProps {
  readonly step: string;
  readonly label: string;
  readonly hint?: string;
  readonly href: string;
  readonly refused: ManageVoteProps["refused"];
}

function WithReason({ step, label, hint, href, refused }: WithReasonProps) {
  const t = useT();
  const mine = refused?.step === step ? refused : undefined;
  const problem = useProblem(mine?.errors ?? {});
  return (
    <Disclosure summary={label} open={mine !== undefined}>
      <form className="form" method="post" action={href}>
        <input type="hidden" name="step" value={step} />
        <TextArea
          id={mine ? "reason" : `${step}-reason`}
          name="reason"
          label={t.vote.reasonLabel}
          hint={hint}
          error={problem("reason")}
          defaultValue={mine?.typed.reason}
          rows={3}
          required
        />
        <Button kind="warning">{label}</Button>
      </form>
    </Disclosure>
  );
}
