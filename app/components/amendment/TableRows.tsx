import type { BlockDiff, RebaseStatus, VoteClass } from "~/domain/amending";
import type { AmendmentStatus, FallReason } from "~/domain/amendment";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { StatusTag } from "../Tag";
import { TextComparison } from "../TextComparison";
import type { VoteLine } from "../VoteList";
import { VoteStatusTag } from "../VoteViews";
import { amendmentName, amendmentStatus } from "./labels";

export interface TableLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly status: AmendmentStatus;
  readonly author: string | null;
  readonly parent: { readonly number: number } | null;
  readonly class: VoteClass | null;
  /** Numbers of those that ask for the same. */
  readonly identicalTo: readonly number[];
  /** Ids of those whose conflict it settles. */
  readonly settles: readonly string[];
  readonly vote: VoteLine | null;
}

export interface TableRow extends TableLine {
  readonly diff: readonly BlockDiff[];
  /** Ids of those that cannot stand with it. */
  readonly rivals: readonly string[];
  readonly subs: readonly (TableLine & { readonly standing: RebaseStatus })[];
}

export interface DecidedLine extends TableLine {
  readonly fell: FallReason | null;
  readonly reason: string;
  readonly resultingVersion: number | null;
  readonly fallenBy: { readonly number: number } | null;
}

interface Roads {
  /** Address of the convention, and of the table. */
  readonly base: string;
  readonly here: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** The amendments that compete for one passage, in the order of their votes. */
export function PassageRows({ rows, ...roads }: Roads & { rows: readonly TableRow[] }) {
  const t = useT();
  return (
    <ol className="amendments">
      {rows.map((row, at) => (
        <li key={row.id}>
          {row.subs.map((sub) => (
            <div key={sub.id} className="table-sub">
              <LineHead line={sub} base={roads.base} />
            </div>
          ))}
          <LineHead line={row} base={roads.base} />
          {rows.slice(0, at).some((before) => before.identicalTo.includes(row.number)) ? null : (
            <TextComparison blocks={row.diff} labels={t.amendments.diffLabels} />
          )}
          <Relations row={row} {...roads} />
        </li>
      ))}
    </ol>
  );
}

/** Which amendment, whose, how it stands and how it was voted. */
export function LineHead({ line, base }: { line: TableLine; base: string }) {
  const t = useT();
  const { vote } = line;
  return (
    <p>
      <a href={`${base}/amendments/${line.id}`}>
        {[amendmentName(t, line), frenchSpaces(line.title)].filter(Boolean).join(" · ")}
      </a>{" "}
      {line.author ?? t.common.erasedPerson} <StatusTag {...amendmentStatus(t, line.status)} />{" "}
      {line.class ? <StatusTag text={t.consolidation.class[line.class]} tone="neutral" /> : null}{" "}
      {vote ? (
        <>
          <a href={`${base}/votes/${vote.id}`}>{t.vote.number(vote.number)}</a>{" "}
          <VoteStatusTag state={vote.state} />
        </>
      ) : null}
    </p>
  );
}

function Relations({ row, here, numbers }: Roads & { row: TableRow }) {
  const t = useT();
  const words = t.consolidation;
  const { identicalTo, rivals, settles, id } = row;
  const listed = (ids: readonly string[]) => ids.map((each) => words.number(numbers[each] ?? 0)).join(", ");
  const contested = rivals.filter((each) => !settles.includes(each));
  return (
    <>
      {identicalTo.length > 0 ? <p>{words.identical(identicalTo.map(words.number).join(", "))}</p> : null}
      {settles.length > 0 ? <p>{words.settles(listed(settles))}</p> : null}
      {contested.length > 0 ? (
        <p>
          {words.rivals(listed(contested))}{" "}
          {settles.length === 0 ? (
            <a href={`${here}/settle?${[id, ...contested].map((each) => `of=${each}`).join("&")}`}>
              {words.settle}
              <span className="visually-hidden"> {words.settleAbout(listed([id, ...contested]))}</span>
            </a>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

/** What is decided: how, by which vote, and what made it fall. */
export function DecidedRows({ lines, base }: { lines: readonly DecidedLine[]; base: string }) {
  const t = useT();
  const words = t.consolidation;
  return (
    <ul className="amendments">
      {lines.map((line) => {
        const other = line.fallenBy?.number;
        const cause =
          other === undefined
            ? null
            : line.status === "satisfied"
              ? words.thanksTo(other)
              : words.because(other);
        const result = line.resultingVersion ? words.version(line.resultingVersion) : null;
        const said = [cause, line.reason && frenchSpaces(line.reason), result].filter(Boolean).join(" · ");
        return (
          <li key={line.id}>
            <LineHead line={line} base={base} />
            {line.fell && !cause ? <p>{t.amendments.fallen[line.fell]}</p> : null}
            {said ? <p>{said}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
