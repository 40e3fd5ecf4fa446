import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/messages/context";
import { Breadcrumbs } from "../navigation";
import { PageTitle } from "../Section";

/** The title of a page of settings, with the way back to all of them. */
export function SettingsTitle({ title, lead }: { title: string; lead?: ReactNode }) {
  const { settings, common } = useT();
  const { pathname } = useLocation();
  const base = pathname.slice(0, pathname.indexOf("/settings") + "/settings".length);
  return (
    <>
      <Breadcrumbs
        label={common.breadcrumbs}
        items={[{ text: settings.title, href: base }, { text: title }]}
      />
      <PageTitle title={title} lead={lead} />
    </>
  );
}
