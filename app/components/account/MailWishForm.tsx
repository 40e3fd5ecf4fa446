import { type MailWish, mailWishes } from "~/domain/notification";
import { useLanguage, useT } from "~/messages/context";
import { Button } from "../Button";
import { RadioGroup } from "../choices";
import { Section } from "../Section";

/** How often what concerns somebody comes by mail. */
export function MailWishForm({ hasAddress, wish }: { hasAddress: boolean; wish: MailWish }) {
  const { notifications: t, common } = useT();
  const language = useLanguage();
  if (!hasAddress) {
    return (
      <Section title={t.mailTitle}>
        <p>
          {t.mailNoAddress} <a href={`/${language}/notifications`}>{t.title}</a>
        </p>
      </Section>
    );
  }
  const options = mailWishes.map((value) => ({ value, label: t.wishes[value], hint: t.wishHints[value] }));
  return (
    <Section title={t.mailTitle}>
      <form method="post" action={`/${language}/account/mails`} className="form">
        <RadioGroup name="mails" label={t.mailLead} options={options} checked={[wish]} required />
        <Button kind="secondary">{common.save}</Button>
      </form>
    </Section>
  );
}
