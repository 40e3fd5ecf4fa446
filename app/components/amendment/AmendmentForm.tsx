import type { ReactNode } from "react";
import { amendmentLimits } from "~/domain/amendment";
import type { Excerpt } from "~/domain/excerpts";
import { measureLimits } from "~/domain/measure-limits";
import type { FieldErrors, Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { Button, Buttons } from "../Button";
import { useProblem } from "../FormErrors";
import { Select, TextArea, TextField } from "../inputs";
import { Section } from "../Section";
import { AmendedText } from "./AmendedText";

/** The difference as others will see it, before anything is submitted. */
export function AmendmentPreview({ excerpts }: { excerpts: readonly Excerpt[] }) {
  const t = useT();
  return (
    <Section title={t.amendments.previewTitle} intro={t.amendments.previewLead} id="preview">
      <AmendedText excerpts={excerpts} />
    </Section>
  );
}

export interface AmendmentFormProps {
  /** What was typed, or what to start from. */
  readonly typed: Typed;
  readonly errors: FieldErrors;
  /** One paragraph only, not the whole text. */
  readonly isPassage: boolean;
  readonly previewed: boolean;
  readonly submit: string;
  /** Fields that come after the text. */
  readonly children?: ReactNode;
}

/** The text to be changed, then the difference, then the amendment: one form, without scripts. */
export function AmendmentForm(props: AmendmentFormProps) {
  const { typed, errors, isPassage, previewed, submit, children } = props;
  const t = useT();
  const problem = useProblem(errors);
  const words = t.amendments;
  return (
    <form className="form" method="post">
      {["base_version", "block", "of", "form_key"].map((name) =>
        typed[name] ? <input key={name} type="hidden" name={name} value={typed[name]} /> : null,
      )}
      <TextArea
        name="body"
        label={isPassage ? words.passageText : words.text}
        hint={words.textHint}
        error={problem("body")}
        defaultValue={typed.body}
        maxLength={measureLimits.body}
        rows={isPassage ? 8 : 20}
      />
      {children}
      <Buttons>
        {previewed ? (
          <Button name="step" value="send">
            {submit}
          </Button>
        ) : null}
        <Button name="step" value="preview" kind={previewed ? "secondary" : "primary"}>
          {previewed ? words.previewAgain : words.preview}
        </Button>
      </Buttons>
    </form>
  );
}

export interface AmendmentDetailsProps {
  readonly typed: Typed;
  readonly errors: FieldErrors;
  /** For whom a facilitator may write; empty for everybody else. */
  readonly members: readonly { readonly memberId: string; readonly name: string }[];
}

/** What goes with the text: for whom, its title, why. */
export function AmendmentDetails({ typed, errors, members }: AmendmentDetailsProps) {
  const t = useT();
  const problem = useProblem(errors);
  const words = t.amendments;
  return (
    <>
      <TextArea
        name="reasons"
        label={words.formReasons}
        hint={words.formReasonsHint}
        error={problem("reasons")}
        defaultValue={typed.reasons}
        maxLength={amendmentLimits.reasons}
        rows={5}
        required
      />
      <TextField
        name="title"
        label={words.formTitle}
        hint={words.formTitleHint}
        optional={t.common.optional}
        error={problem("title")}
        defaultValue={typed.title}
        maxLength={amendmentLimits.title}
      />
      {members.length > 0 ? (
        <Select
          name="on_behalf_of"
          label={words.formOnBehalf}
          hint={words.formOnBehalfHint}
          error={problem("on_behalf_of")}
          options={members.map(({ memberId, name }) => ({
            value: memberId,
            label: name || t.common.erasedPerson,
          }))}
          empty="—"
          defaultValue={typed.on_behalf_of}
          required
        />
      ) : null}
    </>
  );
}
