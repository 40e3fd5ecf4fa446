import type { BlockDiff, Conflict, RebaseStatus } from "~/domain/amending";
import type { AmendmentStatus } from "~/domain/amendment";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { sayConflict } from "~/messages/sayConflict";
import { ButtonLink, Buttons } from "../Button";
import { Section } from "../Section";
import { StatusTag } from "../Tag";
import { TextComparison } from "../TextComparison";
import { amendmentStatus } from "./labels";

interface Note {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly status: AmendmentStatus;
  readonly author: string | null;
  readonly settles: readonly string[];
}

export interface MarginNote extends Note {
  readonly subs: readonly Note[];
}

export interface MarginPassage {
  readonly anchor: string;
  /** Cleaned HTML. */
  readonly html: string;
  /** The passage as it would become; null where nothing of it would change. */
  readonly diff: readonly BlockDiff[] | null;
  readonly amendments: readonly MarginNote[];
  /** Amendments shown elsewhere that change this passage too. */
  readonly alsoHere: readonly { readonly id: string; readonly number: number }[];
}

interface Roads {
  /** Address of the convention, and of this page. */
  readonly base: string;
  readonly here: string;
  /** Ids of what is shown as if adopted. */
  readonly chosen: readonly string[];
}

/** The address of the page with exactly these shown as if adopted. */
function imagining(here: string, ids: readonly string[], anchor = ""): string {
  const query = ids.map((id) => `if=${id}`).join("&");
  return `${here}${query ? `?${query}` : ""}${anchor ? `#${anchor}` : ""}`;
}

/** A text with its amendments at their passages: beside them on wide screens, below on narrow ones. */
export function AmendedPassages({ passages, ...roads }: Roads & { passages: readonly MarginPassage[] }) {
  const t = useT();
  return (
    <div className="margin">
      {passages.map((passage, index) => (
        <div className="margin-row" key={passage.anchor}>
          <div className="passage" id={passage.anchor}>
            <a
              className="passage-number"
              href={`#${passage.anchor}`}
              aria-label={t.measures.passage(index + 1)}
            >
              {index + 1}
            </a>
            {passage.diff ? (
              <TextComparison blocks={passage.diff} labels={t.amendments.diffLabels} />
            ) : (
              // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the server by the kept sanitizer
              <div className="passage-text" dangerouslySetInnerHTML={{ __html: passage.html }} />
            )}
          </div>
          <PassageNotes passage={passage} about={t.measures.passage(index + 1)} roads={roads} />
        </div>
      ))}
    </div>
  );
}

function PassageNotes({ passage, about, roads }: { passage: MarginPassage; about: string; roads: Roads }) {
  const t = useT();
  const { amendments, alsoHere, anchor } = passage;
  if (amendments.length === 0 && alsoHere.length === 0) return null;
  return (
    <div className="margin-notes">
      {amendments.length > 0 ? (
        <ul aria-label={t.margin.amendments(about)}>
          {amendments.map((note) => (
            <MarginItem key={note.id} note={note} anchor={anchor} roads={roads} />
          ))}
        </ul>
      ) : null}
      {alsoHere.length > 0 ? (
        <p className="margin-also">
          {t.margin.alsoHere} {alsoHere.map(({ number }) => t.margin.short(number)).join(", ")}
        </p>
      ) : null}
    </div>
  );
}

function MarginItem({ note, anchor, roads }: { note: MarginNote; anchor: string; roads: Roads }) {
  const t = useT();
  const name = t.margin.the(note.number);
  return (
    <li data-chosen={roads.chosen.includes(note.id) ? "" : undefined}>
      <NoteTitle note={note} base={roads.base} name={t.amendments.number(note.number)} />
      <p>
        {note.author ?? t.common.erasedPerson} <StatusTag {...amendmentStatus(t, note.status)} />
      </p>
      <Imagine id={note.id} name={name} anchor={anchor} roads={roads} />
      {note.subs.length > 0 ? (
        <ul>
          {note.subs.map((sub) => (
            <li key={sub.id}>
              <NoteTitle
                note={sub}
                base={roads.base}
                name={t.amendments.subNumber(sub.number, note.number)}
              />
              <Imagine id={sub.id} name={t.margin.theSub(sub.number)} anchor={anchor} roads={roads} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function NoteTitle({ note, base, name }: { note: Note; base: string; name: string }) {
  const t = useT();
  const what = note.settles.length > 0 ? t.margin.settles : "";
  return (
    <a href={`${base}/amendments/${note.id}`}>
      {[name, what, frenchSpaces(note.title)].filter(Boolean).join(" · ")}
    </a>
  );
}

/** One click shows the text with this one more as if adopted, or with one less. */
function Imagine({ id, name, anchor, roads }: { id: string; name: string; anchor: string; roads: Roads }) {
  const { margin } = useT();
  const { here, chosen } = roads;
  const isChosen = chosen.includes(id);
  const ids = isChosen ? chosen.filter((each) => each !== id) : [...chosen, id];
  return (
    <a className="margin-if" href={imagining(here, ids, anchor)}>
      {isChosen ? margin.without : margin.whatIf}
      <span className="visually-hidden">
        {" "}
        ({isChosen ? margin.withoutAbout(name) : margin.whatIfAbout(name)})
      </span>
    </a>
  );
}

export interface WhatIfProps extends Roads {
  readonly whatIf: {
    readonly shown: readonly string[];
    readonly fallen: readonly { readonly id: string; readonly conflict: Conflict }[];
    readonly conflicts: readonly Conflict[];
  } | null;
  /** Ids of all that could be chosen, and the numbers of all amendments by id. */
  readonly all: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}

/** What is imagined, what would fall, and why some do not go together. */
export function WhatIf({ whatIf, here, chosen, all, numbers }: WhatIfProps) {
  const t = useT();
  const words = t.margin;
  const number = (id: string | undefined) => numbers[id ?? ""] ?? 0;
  const rest = all.some((id) => !chosen.includes(id));
  return (
    <>
      {whatIf ? (
        <Section title={words.imagined(chosen.length)} intro={words.imaginedLead} id="what-if">
          {whatIf.fallen.map(({ id, conflict }) => (
            <p key={id}>{words.fallen(number(id), number(conflict.between.find((each) => each !== id)))}</p>
          ))}
          <Conflicts conflicts={whatIf.conflicts} numbers={numbers} />
        </Section>
      ) : null}
      <Buttons>
        {whatIf ? (
          <ButtonLink href={here} kind="secondary">
            {words.clear}
          </ButtonLink>
        ) : null}
        {rest && all.length > 1 ? (
          <ButtonLink href={imagining(here, all)} kind="secondary">
            {words.all}
          </ButtonLink>
        ) : null}
      </Buttons>
    </>
  );
}

/** Conflicts by name, each with its reason. */
export function Conflicts({
  conflicts,
  numbers,
}: {
  conflicts: readonly Conflict[];
  numbers: Readonly<Record<string, number>>;
}) {
  const t = useT();
  if (conflicts.length === 0) return null;
  return (
    <ul className="conflicts" aria-label={t.margin.conflicts}>
      {conflicts.map((conflict) => {
        const [one, other] = conflict.between;
        const why = frenchSpaces(sayConflict(t.amending, conflict));
        return (
          <li key={`${one} ${other} ${conflict.level} ${conflict.block ?? ""} ${conflict.passage}`}>
            <StatusTag
              text={t.margin.level[conflict.level]}
              tone={conflict.level === "hard" ? "warning" : "neutral"}
            />{" "}
            {t.margin.between(numbers[one] ?? 0, numbers[other] ?? 0, why)}
          </li>
        );
      })}
    </ul>
  );
}

/** Amendments that the text has left behind. */
export function BehindNotes({
  notes,
  base,
}: {
  notes: readonly (MarginNote & { readonly standing: RebaseStatus })[];
  base: string;
}) {
  const t = useT();
  if (notes.length === 0) return null;
  return (
    <Section title={t.margin.behind} intro={t.margin.behindLead} id="behind">
      <ul className="margin-notes">
        {notes.map((note) => (
          <li key={note.id}>
            <NoteTitle note={note} base={base} name={t.amendments.number(note.number)} />{" "}
            <StatusTag text={t.amendments.standing[note.standing]} tone="warning" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
