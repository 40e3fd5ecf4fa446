import type { Role } from "~/domain/role";
import { useLanguage, useT } from "~/messages/context";
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
      <ul>
        {present.map(({ slug, title, role }) => (
          <li key={slug}>
            <a href={`/${language}/conventions/${slug}`}>{title}</a> · {t.domain.role[role]}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What else one may do with one's account, the gravest last. */
export function AccountLinks({ hasPassword }: { hasPassword: boolean }) {
  const { account } = useT();
  const language = useLanguage();
  return (
    <Section title={account.security}>
      <ul>
        <li>
          <a href={`/${language}/account/password`}>
            {hasPassword ? account.changePassword : account.setPassword}
          </a>
        </li>
        <li>
          <a href={`/${language}/account/data`}>{account.myData}</a>
        </li>
        <li>
          <a href={`/${language}/account/erase`}>{account.erase}</a>
        </li>
      </ul>
      <form method="post" action={`/${language}/account/sign-out-everywhere`}>
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
      <ul>
        <li>
          <a href={`/${language}/admin/administrators`}>{admin.administrators}</a>
        </li>
        <li>
          <a href={`/${language}/admin/outbox`}>{admin.outbox}</a>
        </li>
        <li>
          <a href={`/${language}/admin/journal`}>{admin.journal}</a>
        </li>
      </ul>
    </Section>
  );
}
