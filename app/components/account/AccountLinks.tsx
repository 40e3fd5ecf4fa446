import type { Role } from "~/domain/role";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { ActionList } from "../ActionList";
import { Button } from "../Button";
import { Section } from "../Section";

interface PlacesProps {
  readonly places: readonly {
    readonly slug: string;
    readonly title: string;
    readonly role: Role;
    readonly leftAt: string | null;
  }[];
}

/** The conventions where the person has a place. */
export function Places({ places }: PlacesProps) {
  const t = useT();
  const language = useLanguage();
  const present = places.filter(({ leftAt }) => leftAt === null);
  if (present.length === 0) return null;
  return (
    <Section title={t.account.places}>
      <ActionList
        items={present.map(({ slug, title, role }) => ({
          href: `/${language}/conventions/${slug}`,
          text: frenchSpaces(title),
          due: t.domain.role[role],
        }))}
      />
    </Section>
  );
}

/** What else one may do with one's account, the gravest last. */
export function AccountLinks({ hasPassword }: { hasPassword: boolean }) {
  const { account } = useT();
  const language = useLanguage();
  return (
    <Section title={account.security}>
      <ActionList
        items={[
          {
            href: `/${language}/account/password`,
            text: hasPassword ? account.changePassword : account.setPassword,
          },
          { href: `/${language}/account/data`, text: account.myData },
          { href: `/${language}/account/erase`, text: account.erase },
        ]}
      />
      <form
        method="post"
        className="form"
        action={`/${language}/account/sign-out-everywhere`}
        data-ends-drafts=""
      >
        <Button kind="secondary">{account.signOutEverywhere}</Button>
      </form>
    </Section>
  );
}

/** What only administrators have. */
export function AdministrationLinks() {
  const { admin } = useT();
  const language = useLanguage();
  return (
    <Section title={admin.title}>
      <ActionList
        items={(["administrators", "outbox", "journal"] as const).map((page) => ({
          href: `/${language}/admin/${page}`,
          text: admin[page],
        }))}
      />
    </Section>
  );
}
