import type { ReactNode } from "react";
import { controlProps, type FieldFrame, FieldNotes } from "./Field";
import type { Option } from "./inputs";

export interface Choice extends Option {
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface ChoiceGroupProps extends FieldFrame {
  readonly options: readonly Choice[];
  /** Values checked at first. */
  readonly checked?: readonly string[] | undefined;
  readonly required?: boolean | undefined;
  /** Large boxed choices, for a ballot. */
  readonly boxed?: boolean | undefined;
}

/** One answer among several. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="radio" />;
}

/** Any number of answers, all sent under one name. */
export function CheckboxGroup(props: Omit<ChoiceGroupProps, "required">) {
  return <ChoiceGroup {...props} type="checkbox" />;
}

function ChoiceGroup(props: ChoiceGroupProps & { type: "radio" | "checkbox" }) {
  const {
    type,
    name,
    id = name,
    label,
    hint,
    error,
    optional,
    options,
    checked = [],
    required,
    boxed,
  } = props;
  const control = controlProps({ name, id, label, hint, error });
  return (
    <fieldset
      className="field"
      data-invalid={error ? "" : undefined}
      aria-describedby={control["aria-describedby"]}
    >
      <legend className="field-label">
        {label}
        {optional ? <span className="field-optional"> {optional}</span> : null}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="choices" data-boxed={boxed ? "" : undefined}>
        {options.map((option, index) => (
          <div className="choice" key={option.value}>
            <input
              type={type}
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={name}
              value={option.value}
              defaultChecked={checked.includes(option.value)}
              required={required}
              disabled={option.disabled}
              aria-describedby={option.hint ? `${id}-${index + 1}-hint` : undefined}
            />
            <label htmlFor={index === 0 ? id : `${id}-${index + 1}`}>{option.label}</label>
            <FieldNotes id={`${id}-${index + 1}`} hint={option.hint} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export interface CheckboxProps extends FieldFrame {
  readonly value?: string | undefined;
  readonly defaultChecked?: boolean | undefined;
  readonly required?: boolean | undefined;
}

/** One yes or no. */
export function Checkbox({ value = "on", defaultChecked, required, ...frame }: CheckboxProps) {
  const control = controlProps(frame);
  return (
    <div className="choice field" data-invalid={frame.error ? "" : undefined}>
      <input {...control} type="checkbox" value={value} defaultChecked={defaultChecked} required={required} />
      <label htmlFor={control.id}>{frame.label}</label>
      <FieldNotes id={control.id} hint={frame.hint} error={frame.error} />
    </div>
  );
}
