import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Section } from "../Section";
import { When } from "../When";

interface OutboxMailProps {
  readonly mail: {
    readonly recipient: string;
    readonly subject: string;
    readonly text: string;
    readonly createdAt: string;
    readonly sentAt: string | null;
    readonly error: string | null;
  };
}

/** One mail: for whom, whether it left, and its text, to be passed on by hand where it has not. */
export function OutboxMail({ mail }: OutboxMailProps) {
  const { admin } = useT();
  const { dateTime } = formats(useLanguage());
  const at = mail.sentAt ?? mail.createdAt;
  return (
    <Section title={mail.subject}>
      <p>
        {admin.mailTo(mail.recipient)} · {mail.sentAt === null ? admin.mailWaits : admin.mailSent}{" "}
        <When iso={at} text={dateTime(at)} />
      </p>
      {mail.error === null ? null : <p>{admin.mailError(mail.error)}</p>}
      <pre className="mail-text">{mail.text}</pre>
    </Section>
  );
}
