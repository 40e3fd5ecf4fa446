import { useLocation } from "@remix-run/react";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { ButtonLink, Buttons } from "../Button";
import { EmptyState, Notice } from "../Notice";
import { JournalFilterForm, type PersonOption } from "./JournalFilterForm";
import { JournalLineItem, type JournalLineView } from "./JournalLineItem";

export interface JournalViewProps {
  readonly lines: readonly JournalLineView[];
  readonly people: readonly PersonOption[];
  readonly before: number | null;
  readonly check: { readonly seq: number; readonly fault: string | null } | null;
  /** The address of the convention whose book this is; null for the platform's. */
  readonly base: string | null;
}

/** A book of the journal: filter, lines, whether its chain holds, and the whole of it as a file. */
export function JournalView({ lines, people, before, check, base }: JournalViewProps) {
  const { journal: t } = useT();
  const { pathname, search } = useLocation();
  const asked = new URLSearchParams(search);
  const withParameter = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    return `${pathname}?${next}`;
  };
  return (
    <>
      {check ? (
        <ChainNotice check={check} />
      ) : (
        <Buttons>
          <ButtonLink kind="secondary" href={withParameter("check", "1")}>
            {t.check}
          </ButtonLink>
        </Buttons>
      )}
      <JournalFilterForm asked={asked} people={people} />
      {lines.length === 0 ? <EmptyState title={t.none} /> : null}
      <ol className="timeline" aria-label={t.title}>
        {lines.map((line) => (
          <JournalLineItem key={line.seq} line={line} base={base} />
        ))}
      </ol>
      <Buttons>
        {before === null ? null : (
          <a href={withParameter("before", String(before))} rel="next">
            {t.older}
          </a>
        )}
        {asked.has("before") ? <a href={pathname}>{t.newest}</a> : null}
      </Buttons>
      <h2 className="section-title">{t.export}</h2>
      <p>{t.exportHint}</p>
      <Buttons>
        <ButtonLink kind="secondary" href={`${pathname}/csv`} download>
          {t.csv}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${pathname}/json`} download>
          {t.json}
        </ButtonLink>
      </Buttons>
    </>
  );
}

function ChainNotice({ check: { seq, fault } }: { check: NonNullable<JournalViewProps["check"]> }) {
  const { journal: t } = useT();
  const { number } = formats(useLanguage());
  if (fault === null) {
    return (
      <Notice kind="success" live>
        {t.whole(number(seq))}
      </Notice>
    );
  }
  return (
    <Notice kind="error" live>
      <p>
        {t.broken(number(seq))} ({t.faults[fault as keyof typeof t.faults]})
      </p>
    </Notice>
  );
}
