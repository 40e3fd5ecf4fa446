import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { ButtonLink, Buttons } from "../Button";
import { Byline } from "../Byline";
import { Prose } from "../MeasureText";
import { Section } from "../Section";

export interface OpinionView {
  readonly id: string;
  readonly html: string;
  readonly author: string | null;
  readonly createdAt: string;
  readonly entered: boolean;
}

interface MeasureOpinionsProps {
  readonly opinions: readonly OpinionView[];
  /** This reader may add theirs. */
  readonly canWrite: boolean;
  /** Address of the measure's page. */
  readonly base: string;
}

/** The minority opinions on an adopted measure, as they will be printed with it. */
export function MeasureOpinions({ opinions, canWrite, base }: MeasureOpinionsProps) {
  const t = useT();
  const { date } = formats(useLanguage());
  if (opinions.length === 0 && !canWrite) return null;
  const title = opinions.length === 0 ? t.plan.noOpinion : t.plan.minorityOpinions(opinions.length);
  return (
    <Section id="opinions" title={title}>
      {opinions.map(({ id, html, author, createdAt, entered }) => (
        <div key={id} id={`opinion-${id}`}>
          <Prose html={html} />
          <Byline
            author={author ?? t.common.erasedPerson}
            at={{ iso: createdAt, text: date(createdAt) }}
            onBehalf={entered ? t.comments.entered : undefined}
          />
        </div>
      ))}
      {canWrite && (
        <Buttons>
          <ButtonLink href={`${base}/opinion`} kind="secondary">
            {t.plan.opinionTitle}
          </ButtonLink>
        </Buttons>
      )}
    </Section>
  );
}
