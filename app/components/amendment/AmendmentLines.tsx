import type { RebaseStatus } from "~/domain/amending";
import type { AmendmentStatus } from "~/domain/amendment";
import { isOpen } from "~/domain/amendment";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Byline } from "../Byline";
import { StatusTag } from "../Tag";
import { amendedMeasure, amendmentName, amendmentStatus, amendmentTitle } from "./labels";

export interface AmendmentLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly status: AmendmentStatus;
  readonly standing: RebaseStatus;
  readonly parent: { readonly number: number } | null;
  readonly createdAt: string;
  readonly author: string | null;
  readonly cosigners: number;
  readonly measure: { readonly id: string; readonly number: number | null; readonly title: string };
}

export interface AmendmentLinesProps {
  readonly lines: readonly AmendmentLine[];
  /** Address of the convention. */
  readonly base: string;
  /** Whether the lines are of several measures. */
  readonly withMeasure?: boolean | undefined;
  /** Level of the lines' headings. */
  readonly level?: 2 | 3 | undefined;
}

/** Amendments as a list: what they ask for, who, where they stand. */
export function AmendmentLines({ lines, base, withMeasure = false, level = 3 }: AmendmentLinesProps) {
  const t = useT();
  const { date } = formats(useLanguage());
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol className="amendments">
      {lines.map((line) => (
        <li key={line.id} data-sub={line.parent ? "" : undefined}>
          <p className="kicker">
            {amendmentName(t, line)}
            {withMeasure ? ` · ${amendedMeasure(t, line)}` : null}
          </p>
          <Heading>
            <a href={`${base}/amendments/${line.id}`}>{amendmentTitle(t, line)}</a>
          </Heading>
          <Byline
            author={line.author ?? t.common.erasedPerson}
            verb={t.amendments.proposedOn}
            at={{ iso: line.createdAt, text: date(line.createdAt) }}
          >
            {line.cosigners > 0 ? <span>{t.amendments.cosigned(line.cosigners)}</span> : null}
            <StatusTag {...amendmentStatus(t, line.status)} />
            {isOpen(line) && line.standing !== "clean" ? (
              <StatusTag text={t.amendments.standing[line.standing]} tone="warning" />
            ) : null}
          </Byline>
        </li>
      ))}
    </ol>
  );
}
