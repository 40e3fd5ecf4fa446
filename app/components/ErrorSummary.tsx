export interface FieldError {
  /** Id of the field, without `#`; none for an error of the whole form. */
  readonly field?: string | undefined;
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly FieldError[];
  /** False only where the summary is shown as a sample. */
  readonly takesFocus?: boolean | undefined;
}

/** What went wrong, at the top of the page, each error leading to its field; takes focus on arrival. */
export function ErrorSummary({ title, errors, takesFocus = true }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary"
      id="error-summary"
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
      // biome-ignore lint/a11y/noAutofocus: after a refused form, the errors are what one came back for
      autoFocus={takesFocus}
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul className="error-list">
        {errors.map(({ field, message }) => (
          <li key={field ?? message}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
