import type { ConventionEdit } from "~/domain/convention-edit";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { EXAMPLE_BODY } from "./exampleBody";

/** One part of a convention as it stands, in words. */
export function PartValue({ edit }: { edit: ConventionEdit }) {
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
          {t.rule.ruleSentence(edit.defaultRule)} {t.rule.workedExample(edit.defaultRule, EXAMPLE_BODY)}
        </>
      );
  }
}

function Written({ text }: { text: string }) {
  const { settings: t } = useT();
  if (text === "") return <>{t.notSet}</>;
  return <div className="plain-text">{frenchSpaces(text)}</div>;
}
