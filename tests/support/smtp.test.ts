import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Inbox, startInbox } from "~tests/support/smtp";

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox.close());

const subject = "Votre lien de connexion à la convention citoyenne numérique, été comme hiver";
const link = `https://exemple.fr/auth/link?token=${"a1b2".repeat(30)}`;

test.each([
  ["alone", {}],
  ["beside HTML", { html: `<p>Bonjour é <a href="${link}">entrer</a></p>` }],
])("a text with accents and a long link arrives whole, %s", async (_, more) => {
  const mail = {
    from: "palabre@exemple.fr",
    to: "eve@exemple.fr",
    subject,
    text: `Bonjour Ève,\n\n${link}\n`,
  };
  await createTransport(inbox.url).sendMail({ ...mail, ...more });
  const received = await inbox.next("eve@exemple.fr");
  expect(received.subject).toBe(subject);
  expect(received.text).toBe(`Bonjour Ève,\n\n${link}`);
  expect(received.headers.get("from")).toBe("palabre@exemple.fr");
});
