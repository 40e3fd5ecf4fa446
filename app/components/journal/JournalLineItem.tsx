import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { When } from "../When";

export interface JournalLineView {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly behalf: string | null;
  readonly action: string;
  readonly thing: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly detail: unknown;
  readonly hash: string;
  readonly name: {
    readonly title: string;
    readonly number: number | null;
    readonly path: string | null;
  } | null;
}

/** One line: when, what, who, from which state to which; its detail and hash below. */
export function JournalLineItem({ line, base }: { line: JournalLineView; base: string | null }) {
  const { journal: t, common } = useT();
  const state = useStateName(line.thing);
  const { dateTime, number } = formats(useLanguage());
  const { seq, at, action, name, thing, from, to, detail, hash } = line;
  const title = name ? [name.number, name.title].filter((part) => part !== null).join(". ") : thing;
  const href = base !== null && name?.path ? `${base}/${name.path}` : null;
  return (
    <li id={`line-${seq}`}>
      <When iso={at} text={dateTime(at)} />
      <b>{t.said(action)}</b>
      {common.colon}
      {href ? <a href={href}>{title}</a> : title}
      <br />
      <Who line={line} />
      {to === null ? null : (
        <> · {from === null || from === to ? state(to) : t.states(state(from), state(to))}</>
      )}
      <details>
        <summary>
          {t.line(number(seq))} · {t.detail}
        </summary>
        <pre>{JSON.stringify(detail, null, 2)}</pre>
        <p>
          <code>{hash}</code>
        </p>
      </details>
    </li>
  );
}

/** The states of a thing as its own pages say them. */
function useStateName(thing: string): (state: string) => string {
  const { domain, vote, plan } = useT();
  const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    measure: domain.measureStatus,
    amendment: domain.amendmentStatus,
    convention: domain.phase,
    vote: vote.status,
    plan: plan.status,
  };
  const words = states[thing.split(":")[0] ?? ""] ?? {};
  return (state) => words[state] ?? state;
}

function Who({ line: { actor, behalf } }: { line: JournalLineView }) {
  const { journal: t, common } = useT();
  return (
    <>
      {actor === null ? t.system : actor || common.erasedPerson}
      {behalf === null ? null : `, ${t.onBehalfOf(behalf || common.erasedPerson)}`}
    </>
  );
}
