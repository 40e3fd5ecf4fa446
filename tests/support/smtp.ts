import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { type Mail, parseMail } from "~tests/support/mail";

export interface Inbox {
  /** For SMTP_URL. */
  readonly url: string;
  /** What has come in so far, oldest first. */
  received(): readonly Mail[];
  /** Waits for the first mail to `address` that is not yet taken, and takes it. */
  next(address: string): Promise<Mail>;
  close(): Promise<void>;
}

/** A real SMTP server on a free port of this machine that keeps what it is sent. */
export async function startInbox(): Promise<Inbox> {
  const mails: Mail[] = [];
  const taken = new Set<Mail>();
  const arrivals = new EventTarget();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      text(stream).then((source) => {
        mails.push(parseMail(source, to));
        arrivals.dispatchEvent(new Event("mail"));
        done();
      }, done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;

  const next = async (address: string): Promise<Mail> => {
    for (;;) {
      const mail = mails.find((one) => one.to.includes(address) && !taken.has(one));
      if (mail) {
        taken.add(mail);
        return mail;
      }
      await once(arrivals, "mail");
    }
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: () => [...mails],
    next,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
