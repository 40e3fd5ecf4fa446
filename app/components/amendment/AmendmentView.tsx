import type { ReactNode } from "react";
import type { Conflict, Instruction } from "~/domain/amending";
import { isOpen } from "~/domain/amendment";
import type { CarryError } from "~/domain/amendment-text";
import type { Excerpt } from "~/domain/excerpts";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { sayConflict } from "~/messages/sayConflict";
import { Byline } from "../Byline";
import { Disclosure } from "../Disclosure";
import { Prose } from "../MeasureText";
import { Notice } from "../Notice";
import { PageTitle, Section } from "../Section";
import { StatusTag } from "../Tag";
import { type VoteLine, VoteList } from "../VoteList";
import { AmendedText } from "./AmendedText";
import { AmendmentDecision, AmendmentFacts, type AmendmentFactsProps } from "./AmendmentFacts";
import { type AmendmentLine, AmendmentLines } from "./AmendmentLines";
import { Instructions } from "./Instructions";
import { amendedMeasure, amendmentName, amendmentStatus, amendmentTitle } from "./labels";

export interface ViewedAmendment extends Omit<AmendmentFactsProps, "base"> {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly createdAt: string;
  /** Who wrote it down for its author; undefined: nobody. */
  readonly writer: string | null | undefined;
  /** Cleaned HTML. */
  readonly reasons: string;
  readonly shown: {
    readonly version: number;
    readonly excerpts: readonly Excerpt[];
    readonly instructions: readonly Instruction[];
    readonly carried: {
      readonly state: "clean" | CarryError;
      readonly current: number;
      readonly conflicts: readonly Conflict[];
    } | null;
  };
  readonly earlier: readonly {
    readonly revision: number;
    readonly baseVersion: number;
    readonly subId: string | null;
    readonly excerpts: readonly Excerpt[];
  }[];
  readonly parent: { readonly id: string; readonly number: number; readonly title: string } | null;
  readonly subs: readonly AmendmentLine[];
  readonly votes: readonly VoteLine[];
}

export interface AmendmentViewProps {
  readonly amendment: ViewedAmendment;
  /** Address of the convention. */
  readonly base: string;
  /** What the reader can do. */
  readonly children?: ReactNode;
}

/** An amendment set for reading. */
export function AmendmentView({ amendment, base, children }: AmendmentViewProps) {
  const t = useT();
  const words = t.amendments;
  const { measure, votes, reasons } = amendment;
  return (
    <article>
      <AmendmentTitle amendment={amendment} />
      <AmendmentDecision {...amendment} base={base} />
      <ChangedText amendment={amendment} />
      {reasons ? (
        <Section title={words.reasons}>
          <Prose html={reasons} />
        </Section>
      ) : null}
      {children}
      {amendment.subs.length > 0 ? (
        <Section title={words.subs} intro={words.subsLead} id="subs">
          <AmendmentLines lines={amendment.subs} base={base} />
        </Section>
      ) : null}
      <Section title={words.inBrief}>
        <AmendmentFacts {...amendment} base={base} />
        <p>
          <a href={`${base}/measures/${measure.id}/amendments`}>{words.allOfMeasure}</a>
        </p>
      </Section>
      {votes.length > 0 ? (
        <Section title={words.votes}>
          <VoteList votes={votes} base={base} />
        </Section>
      ) : null}
      <Section title={words.comments}>
        <p>
          <a href={`${base}/measures/${measure.id}/comments?amendment=${amendment.id}`}>
            {words.readComments}
          </a>
        </p>
      </Section>
    </article>
  );
}

function AmendmentTitle({ amendment }: Pick<AmendmentViewProps, "amendment">) {
  const t = useT();
  const { date } = formats(useLanguage());
  const { createdAt, author, writer, status } = amendment;
  return (
    <>
      <PageTitle
        kicker={`${amendmentName(t, amendment)} · ${amendedMeasure(t, amendment)}`}
        title={amendmentTitle(t, amendment)}
        written={amendment.title !== ""}
      />
      <Byline
        author={author ?? t.common.erasedPerson}
        verb={t.amendments.proposedOn}
        at={{ iso: createdAt, text: date(createdAt) }}
        onBehalf={writer === undefined ? undefined : t.amendments.onBehalf(writer ?? t.common.erasedPerson)}
      >
        <StatusTag {...amendmentStatus(t, status)} />
      </Byline>
    </>
  );
}

function ChangedText({ amendment }: Pick<AmendmentViewProps, "amendment">) {
  const t = useT();
  const words = t.amendments;
  const { shown, baseVersion, earlier, parent } = amendment;
  const { carried } = shown;
  return (
    <Section title={isOpen(amendment) ? words.diffTitle : words.diffDone}>
      {parent ? <p className="section-intro">{words.parentText(parent.number)}</p> : null}
      {carried ? (
        <Notice kind={carried.state === "clean" ? "info" : "warning"}>
          <p>{parent ? words.movedOnSub : words.carried[carried.state](baseVersion, carried.current)}</p>
          {parent && carried.state !== "clean" ? <p>{t.refusal[carried.state]}</p> : null}
          {carried.conflicts.length > 0 ? (
            <p>
              {words.whyNot}{" "}
              {carried.conflicts
                .map((conflict) => frenchSpaces(sayConflict(t.amending, conflict)))
                .join(" ; ")}
            </p>
          ) : null}
        </Notice>
      ) : null}
      <AmendedText excerpts={shown.excerpts} />
      <Disclosure summary={t.tracing.instruction}>
        <Instructions instructions={shown.instructions} />
      </Disclosure>
      {earlier.map((text) => (
        <Disclosure
          key={text.revision}
          summary={(text.subId ? words.earlierBySub : words.earlier)(text.baseVersion)}
        >
          <AmendedText excerpts={text.excerpts} />
        </Disclosure>
      ))}
    </Section>
  );
}
