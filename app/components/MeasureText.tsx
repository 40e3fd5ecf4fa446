import { useWritten } from "~/messages/context";
export interface Passage {
  /** The stable anchor of the paragraph, unique on the page. */
  readonly anchor: string;
  /** Cleaned HTML of one block: a paragraph, a list, a table. */
  readonly html: string;
  /** Where its comments are, and how many in words: "2 commentaires". */
  readonly comments?: PassageLink | undefined;
  /** Where it can be amended. */
  readonly amend?: PassageLink | undefined;
}

interface PassageLink {
  readonly href: string;
  readonly text: string;
}

export interface MeasureTextProps {
  readonly passages: readonly Passage[];
  /** Name of a paragraph's link: "Paragraphe 2". */
  readonly passageLabel: (number: number) => string;
  /** Number of the first paragraph here, when a text goes on from another. */
  readonly from?: number | undefined;
}

/** What people wrote, paragraph by paragraph, each numbered in the margin and with an address of its own. */
export function MeasureText({ passages, passageLabel, from = 1 }: MeasureTextProps) {
  const written = useWritten();
  return (
    <div className="measure-text">
      {passages.map(({ anchor, html, comments, amend }, index) => (
        <div className="passage" id={anchor} key={anchor}>
          <a className="passage-number" href={`#${anchor}`} aria-label={passageLabel(from + index)}>
            {from + index}
          </a>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the server by the kept sanitizer */}
          <div {...written} className="passage-text" dangerouslySetInnerHTML={{ __html: html }} />
          <PassageLinks links={[comments, amend]} about={passageLabel(from + index)} />
        </div>
      ))}
    </div>
  );
}

/** Links of one paragraph, which several paragraphs have alike: each says of which it is. */
function PassageLinks({ links, about }: { links: readonly (PassageLink | undefined)[]; about: string }) {
  const shown = links.filter((link) => link !== undefined);
  if (shown.length === 0) return null;
  return (
    <p className="passage-links">
      {shown.map(({ href, text }) => (
        <a key={href} href={href}>
          {text}
          <span className="visually-hidden"> ({about})</span>
        </a>
      ))}
    </p>
  );
}

/** Cleaned HTML set for reading: a charter, a foreword, a page of help. */
export function Prose({ html }: { html: string }) {
  const written = useWritten();
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the server by the kept sanitizer
  return <div {...written} className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
