import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { Notice } from "../Notice";
import { Breadcrumbs } from "../navigation";
import { PageTitle } from "../Section";
import type { PlanFrameView } from "./view";

interface PlanTopProps {
  readonly frame: PlanFrameView;
  /** Of this page; the plan's own on its first page. */
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
}

/** Which text of the plan this is, and where one is in it. */
export function PlanTop({ frame, title, lead }: PlanTopProps) {
  const t = useT();
  const { home, href, version, published } = frame;
  const edition = published ? t.plan.version(version) : t.plan.draft;
  const crumbs = [
    { text: t.plan.title, href: title || published ? home : undefined },
    { text: edition, href: title ? href : undefined },
    ...(title ? [{ text: frenchSpaces(title) }] : []),
  ];
  return (
    <>
      <Breadcrumbs label={t.common.breadcrumbs} items={crumbs} />
      <PageTitle
        kicker={`${title ? frenchSpaces(frame.title) : t.plan.kicker(frame.city)} · ${edition}`}
        title={title ?? frame.title}
        written
        lead={lead}
      />
      <EditionNotice frame={frame} />
    </>
  );
}

function EditionNotice({ frame }: { frame: PlanFrameView }) {
  const t = useT();
  const { published, status, version, newest, home } = frame;
  if (published) {
    if (version === newest) return null;
    return (
      <Notice kind="warning">
        <p>
          {t.plan.olderNotice(version, newest)} <a href={home}>{t.plan.readNewest}</a>
        </p>
      </Notice>
    );
  }
  if (status === "adopted") return <Notice>{t.plan.adoptedNotice}</Notice>;
  return <Notice>{status === "published" ? t.plan.correctionNotice : t.plan.draftNotice}</Notice>;
}
