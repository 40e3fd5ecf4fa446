import type { VersionOrigin } from "~/domain/measure";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { amendmentName } from "./labels";

export interface SourcedPassage {
  readonly anchor: string;
  /** Texts in a row; each leads to its note. */
  readonly runs: readonly { readonly text: string; readonly source: number | null }[];
}

/** A text in which each run of words leads to the note that says where it comes from. */
export function SourcedText({ passages }: { passages: readonly SourcedPassage[] }) {
  const t = useT();
  return (
    <div className="comparison">
      {passages.map(({ anchor, runs }, index) => (
        <div className="compared" id={anchor} key={anchor} data-passage={index + 1}>
          {runs.map(({ text, source }, at) => {
            if (source === null) return text;
            const words = text.trim();
            return (
              <span key={`${at.toString()} ${source}`}>
                {/^\s/.test(text) ? " " : ""}
                <span className="sourced" data-source={source}>
                  {frenchSpaces(words)}
                </span>
                <sup>
                  <a href={`#source-${source}`} aria-label={t.tracing.source(source)}>
                    {source}
                  </a>
                </sup>
                {/\s$/.test(text) ? " " : ""}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}

export interface TextSource {
  readonly version: {
    readonly number: number;
    readonly origin: VersionOrigin;
    readonly writer: string | null;
    readonly at: string;
  } | null;
  readonly amendments: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly author: string | null;
    readonly parent: { readonly number: number } | null;
    readonly vote: { readonly id: string; readonly number: number } | null;
    readonly version: number | null;
  }[];
}

/** Notes in the order of the text: the amendments with their authors and votes, or the version it came with. */
export function SourceNotes({
  sources,
  base,
  measureHref,
}: {
  sources: readonly TextSource[];
  base: string;
  measureHref: string;
}) {
  return (
    <ol className="source-notes">
      {sources.map(({ version, amendments }, index) => (
        <li id={`source-${index + 1}`} key={index.toString()}>
          {version ? <VersionNote version={version} measureHref={measureHref} /> : null}
          {amendments.map((amendment) => (
            <AmendmentNote key={amendment.id} amendment={amendment} base={base} measureHref={measureHref} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function VersionNote({
  version,
  measureHref,
}: {
  version: NonNullable<TextSource["version"]>;
  measureHref: string;
}) {
  const t = useT();
  const { date } = formats(useLanguage());
  const { number, origin, writer, at } = version;
  return (
    <p>
      <a href={`${measureHref}/versions/${number}`}>{t.measures.version(number)}</a> ·{" "}
      {t.measures.origin[origin]} · {writer ?? t.common.erasedPerson}, {date(at)}
    </p>
  );
}

function AmendmentNote({
  amendment,
  base,
  measureHref,
}: {
  amendment: TextSource["amendments"][number];
  base: string;
  measureHref: string;
}) {
  const t = useT();
  const { id, title, author, vote, version } = amendment;
  return (
    <p>
      <a href={`${base}/amendments/${id}`}>
        {[amendmentName(t, amendment), frenchSpaces(title)].filter(Boolean).join(" · ")}
      </a>{" "}
      {t.tracing.by(author ?? t.common.erasedPerson)} ·{" "}
      {vote ? <a href={`${base}/votes/${vote.id}`}>{t.vote.number(vote.number)}</a> : t.tracing.noVote}
      {version ? (
        <>
          {" · "}
          <a href={`${measureHref}/versions/${version}`}>{t.tracing.version(version)}</a>
        </>
      ) : null}
    </p>
  );
}
