import type { Messages } from "../fr";

export const admin: Messages["admin"] = {
  title: "Administration",
  outbox: "E-mails",
  outboxLead: (count) => (count === 1 ? "1 e-mail written." : `${count} e-mails written.`),
  outboxNoSmtp:
    "Sending e-mail is not set up (SMTP_URL): e-mails wait here. You may pass on their text yourself.",
  outboxEmpty: "No e-mail has been written yet",
  mailTo: (recipient) => `To ${recipient}`,
  mailSent: "sent on",
  mailWaits: "waiting since",
  mailError: (error) => `Last try: ${error}`,
  administrators: "Site administration",
  administratorsLead: "Administrators create conventions and invite; it gives no voice in a convention.",
  email: "E-mail address",
  emailHint: "Of a person who has an account already.",
  appoint: "Appoint",
  dismiss: "End administration",
  journal: "Journal",
  done: {
    appointed: "This person now administers the site.",
    dismissed: "This person no longer administers the site.",
  },
};
