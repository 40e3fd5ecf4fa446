import type { FieldErrors } from "~/forms/parse";
import { useT } from "~/messages/context";
import { ErrorSummary } from "./ErrorSummary";

export interface FormErrorsProps {
  /** Codes of problems by field. */
  readonly errors: FieldErrors;
  /** The code of a refusal that concerns the whole form. */
  readonly refusal?: string | null | undefined;
  /** Before the names of fields, where a page has several forms. */
  readonly prefix?: string | undefined;
}

/** What is wrong with a form, at its top: problems of fields, then why the whole was refused. */
export function FormErrors({ errors, refusal = null, prefix = "" }: FormErrorsProps) {
  const t = useT();
  const problem = useProblem(errors);
  const fields = Object.keys(errors).map((name) => ({
    field: `${prefix}${name}`,
    message: inSummary(t.fieldName, t.common.colon, name, problem(name) ?? ""),
  }));
  const whole = refusal === null ? [] : [{ message: refusalText(t.refusal, refusal) }];
  return <ErrorSummary title={t.common.errorSummary} errors={[...fields, ...whole]} />;
}

/** Far from its field, "this field is needed" must say which. */
function inSummary(
  names: Readonly<Record<string, string>>,
  colon: string,
  field: string,
  problem: string,
): string {
  const name = names[field];
  if (name === undefined) return problem;
  return `${name}${colon}${problem.charAt(0).toLowerCase()}${problem.slice(1)}`;
}

/** The words for what is wrong with a field, or undefined. */
export function useProblem(errors: FieldErrors): (name: string) => string | undefined {
  const words: Readonly<Record<string, string>> = useT().problem;
  return (name) => {
    const code = errors[name];
    return code === undefined ? undefined : (words[code] ?? words.required);
  };
}

function refusalText(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? words["server-error"] ?? code;
}
