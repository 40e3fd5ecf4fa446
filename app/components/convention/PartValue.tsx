import type { ConventionEdit } from "~/domain/convention-edit";
import { frenchSpaces } from "~/domain/typography";
import type { Body } from "~/domain/voting";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";

interface PartValueProps {
  readonly edit: ConventionEdit;
  /** Of whom a rule is told by example. */
  readonly body: Body;
}

/** One part of a convention as it stands, in words. */
export function PartValue({ edit, body }: PartValueProps) {
  const t = useT();
  const { date } = formats(useLanguage());
  switch (edit.part) {
    case "identity":
      return (
        <>
          {edit.title} · {edit.city} · {edit.accent}
        </>
      );
    case "mandate":
      return <Written text={edit.mandate} />;
    case "charter":
      return <Written text={edit.charter} />;
    case "dates": {
      const days = [edit.startsOn, edit.endsOn].map((day) => (day ? date(day) : t.settings.notSet));
      return <>{days.join(" → ")}</>;
    }
    case "openness":
      return <>{edit.publicMeasures ? t.settings.opennessYes : t.settings.opennessNo}</>;
    case "rule":
      return (
        <>
          {t.rule.ruleSentence(edit.defaultRule)} {t.rule.workedExample(edit.defaultRule, body)}
        </>
      );
  }
}

function Written({ text }: { text: string }) {
  const { settings: t } = useT();
  if (text === "") return <>{t.notSet}</>;
  return <div className="plain-text">{frenchSpaces(text)}</div>;
}
