import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { inLanguage, languages } from "~/messages";
import { useLanguage, useT } from "~/messages/context";
import { Button } from "./Button";
import { DraftOffer } from "./DraftOffer";
import { type City, Menu, type NavItem, Page } from "./Page";

export interface FrameProps {
  /** Null: nobody is signed in; left out: the page cannot know. `unread`: how many things that concern them they have not read. */
  readonly person?: { readonly id: string; readonly name: string; readonly unread: number } | null;
  readonly city?: City | undefined;
  readonly nav?: readonly NavItem[] | undefined;
  readonly children: ReactNode;
}

/** The page's frame in the reader's language, with where they may go and who they are. */
export function Frame({ person, city, nav, children }: FrameProps) {
  const t = useT();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const others = languages
    .filter((one) => one !== language)
    .map((lang) => ({
      lang,
      href: inLanguage(lang, `${pathname}${search}`),
      text: t.common.otherLanguage,
    }));
  const labels = {
    skip: t.common.skipToContent,
    nav: t.common.navigation,
    languages: t.common.language,
    more: t.common.more,
    product: t.common.product,
    productHref: `/${language}`,
  };
  const footer = [
    {
      href: `/${language}/comfort?next=${encodeURIComponent(`${pathname}${search}`)}`,
      text: t.comfort.title,
    },
    { href: `/${language}/accessibility`, text: t.accessibility.footer },
    { href: `/${language}/eco`, text: t.eco.footer },
  ];
  return (
    <Page
      labels={labels}
      city={city}
      nav={nav}
      languages={others}
      account={person === undefined ? null : <Account person={person} />}
      footer={footer}
    >
      {children}
      {person && <DraftOffer personId={person.id} />}
    </Page>
  );
}

function Account({ person }: { readonly person: FrameProps["person"] }) {
  const t = useT();
  const language = useLanguage();
  if (!person) return <a href={`/${language}/sign-in`}>{t.common.signIn}</a>;
  const label = person.unread > 0 ? `${t.common.menu} (${person.unread})` : t.common.menu;
  return (
    <Menu label={label}>
      <a href={`/${language}/notifications`}>{t.notifications.link(person.unread)}</a>
      <a href={`/${language}/account`}>{person.name}</a>
      <form method="post" action={`/${language}/sign-out`} data-ends-drafts="">
        <Button kind="quiet">{t.common.signOut}</Button>
      </form>
    </Menu>
  );
}
