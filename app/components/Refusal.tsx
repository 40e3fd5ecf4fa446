import { useLocation } from "@remix-run/react";
import { useLanguage, useT } from "~/messages/context";
import { Button } from "./Button";
import { PageTitle } from "./Section";

interface RefusalProps {
  readonly status: number;
  readonly code: string;
  /** What somebody typed in the form that was refused. */
  readonly typed?: readonly (readonly [string, string])[];
  /** Where to send it again. */
  readonly again?: string;
}

/** What a person wrote, apart from what a form says by itself: ids, codes, numbers, dates are of small letters. */
function isWritten(value: string): boolean {
  return value.trim() !== "" && !/^[\da-z:.-]{0,20}$/.test(value);
}

/** A page that says why something was refused, gives back what was typed, and says where to go on. */
export function Refusal({ status, code, typed = [], again }: RefusalProps) {
  const t = useT();
  const language = useLanguage();
  const says = code in t.refusal ? t.refusal[code as keyof typeof t.refusal] : t.refusal["server-error"];
  // The convention's home, for who was below it.
  const [convention] = /^\/\w+\/conventions\/[^/]+(?=\/.)/.exec(useLocation().pathname) ?? [];
  const shown = typed.filter(([, value]) => isWritten(value));
  return (
    <section className="stack">
      <PageTitle title={t.common.refusedWith(status)} lead={says} />
      {again && typed.length > 0 && (
        <form className="form" method="post" action={again}>
          {shown.length > 0 && <p>{t.common.nothingLost}</p>}
          {typed.map(([name, value], index) => (
            <input key={`${name}-${index.toString()}`} type="hidden" name={name} value={value} />
          ))}
          {shown.map(([name, value]) => (
            <pre className="typed" key={name}>
              {value}
            </pre>
          ))}
          <Button>{t.common.sendAgain}</Button>
        </form>
      )}
      {status === 401 && (
        <p>
          <a href={`/${language}/sign-in`} target="_blank" rel="noreferrer">
            {t.common.signInElsewhere}
          </a>
        </p>
      )}
      {convention !== undefined && (
        <p>
          <a href={convention}>{t.common.backToConvention}</a>
        </p>
      )}
      <p>
        <a href={`/${language}`}>{t.common.allConventions}</a>
      </p>
    </section>
  );
}
