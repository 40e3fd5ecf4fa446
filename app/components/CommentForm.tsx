import { COMMENT_MAX_LENGTH, commentKinds } from "~/domain/comment";
import type { FieldErrors, Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { Button } from "./Button";
import { RadioGroup } from "./choices";
import { useProblem } from "./FormErrors";
import { Select, TextArea } from "./inputs";

export interface CommentFormProps {
  readonly action: string;
  /** Hidden fields: version, passage, amendment, what it answers. */
  readonly about: Readonly<Record<string, string>>;
  readonly people: readonly { readonly memberId: string; readonly name: string }[];
  readonly errors: FieldErrors;
  readonly typed: Typed;
}

/** Writes a comment: what it is, what it says, and for facilitators in whose name. */
export function CommentForm({ action, about, people, errors, typed }: CommentFormProps) {
  const t = useT();
  const problem = useProblem(errors);
  const kinds = commentKinds.map((value) => ({ value, label: t.comments.kinds[value] }));
  return (
    <form method="post" action={action} className="form">
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        name="kind"
        label={t.comments.kind}
        options={kinds}
        checked={[typed.kind ?? "question"]}
        error={problem("kind")}
        required
      />
      <TextArea
        name="body"
        label={t.comments.body}
        hint={t.comments.bodyHint}
        error={problem("body")}
        defaultValue={typed.body}
        maxLength={COMMENT_MAX_LENGTH}
        rows={6}
        required
      />
      {people.length > 0 && (
        <Select
          name="on_behalf_of"
          label={t.comments.onBehalfOf}
          options={people.map(({ memberId, name }) => ({
            value: memberId,
            label: name || t.common.erasedPerson,
          }))}
          empty={t.comments.onBehalfNone}
          defaultValue={typed.on_behalf_of}
        />
      )}
      <Button>{t.comments.publish}</Button>
    </form>
  );
}
