import type { ReactNode } from "react";

export interface FieldFrame {
  /** Name of the field in the form; also its id where none is given. */
  readonly name: string;
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: ReactNode;
  /** The error in people's words; its presence makes the field invalid. */
  readonly error?: string | undefined;
  /** Words for "optional", shown beside the label of a field that may stay empty. */
  readonly optional?: string | undefined;
}

/** The attributes that tie a control to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

export function controlProps({ name, id = name, hint, error }: FieldFrame): ControlProps {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    name,
    ...(described ? { "aria-describedby": described } : {}),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

export interface FieldProps extends FieldFrame {
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label always visible, hint, error, then the control: for the controls that have no component here. */
export function Field({ children, ...frame }: FieldProps) {
  const control = controlProps(frame);
  return (
    <div className="field" data-invalid={frame.error ? "" : undefined}>
      <label className="field-label" htmlFor={control.id}>
        {frame.label}
        {frame.optional ? <span className="field-optional"> {frame.optional}</span> : null}
      </label>
      <FieldNotes id={control.id} hint={frame.hint} error={frame.error} />
      {children(control)}
    </div>
  );
}

interface FieldNotesProps {
  readonly id: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}
