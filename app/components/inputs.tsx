import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { Field, type FieldFrame } from "./Field";

/** How wide the answer looks: a date or a number is short, a name medium. */
export type FieldWidth = "short" | "medium" | "full";

export type TextFieldProps = FieldFrame & { readonly fieldWidth?: FieldWidth } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    keyof FieldFrame | "className"
  >;

export function TextField({ name, id, label, hint, error, optional, fieldWidth, ...rest }: TextFieldProps) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => <input type="text" {...rest} {...control} className="input" data-width={fieldWidth} />}
    </Field>
  );
}

export type TextAreaProps = FieldFrame &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldFrame | "className">;

export function TextArea({ name, id, label, hint, error, optional, ...rest }: TextAreaProps) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => <textarea rows={6} {...rest} {...control} className="input" />}
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type SelectProps = FieldFrame & {
  readonly options: readonly Option[];
  /** What an empty choice says; without it there is none. */
  readonly empty?: string | undefined;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldFrame | "className">;

export function Select({ name, id, label, hint, error, optional, options, empty, ...rest }: SelectProps) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <select {...rest} {...control} className="input">
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
