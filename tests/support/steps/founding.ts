import type { Page } from "playwright";
import type { Phase } from "~/domain/phase";
import type { Palabre } from "~tests/support/palabre";
import type { Inbox } from "~tests/support/smtp";
import { press, reads, select, t, tick, write } from "./page";
import { printed } from "./printed";

/** The one-time link that a new installation prints. */
export async function claimLink(palabre: Palabre): Promise<string> {
  return (await printed(palabre, /http\S+\/claim\/\S+/))[0];
}

export async function claimsTheInstallation(
  page: Page,
  link: string,
  who: { readonly name: string; readonly email: string; readonly password: string },
): Promise<void> {
  await page.goto(link);
  await write(page, who);
  await press(page, t.account.claimSend);
  await reads(page, t.account.done.claimed);
}

/** Creates a convention and facilitates it; returns its address. */
export async function createsAConvention(page: Page, title: string): Promise<string> {
  await page.goto("/fr/conventions/new");
  await write(page, { title, city: "Poitiers", mandate: "Comment rendre le numérique responsable ?" });
  await tick(page, "facilitates");
  await press(page, t.settings.create);
  await reads(page, t.settings.saved);
  return new URL(page.url()).pathname.replace(/\/settings$/, "");
}

export async function addsAnAxis(page: Page, base: string, title: string): Promise<void> {
  await page.goto(`${base}/settings/axes`);
  await write(page, { title });
  await press(page, t.settings.addAxis);
  await reads(page, title);
}

export async function addsAPanel(page: Page, base: string, name: string, axis: string): Promise<void> {
  await page.goto(`${base}/settings/panels`);
  await write(page, { name });
  await select(page, "axisId", axis);
  await press(page, t.settings.addPanel);
  await reads(page, name);
}

/** Invites one member, for a panel or none; whoever has no address will get a letter. */
export async function invites(
  page: Page,
  base: string,
  who: { readonly name: string; readonly email?: string },
  panel?: string,
): Promise<void> {
  await page.goto(`${base}/people/invite`);
  await write(page, who);
  await select(page, "role", t.domain.role.member);
  if (panel !== undefined) await select(page, "panelId", panel);
  await press(page, t.people.inviteSend);
  await reads(page, t.people.done.invited);
}

/** Prints the letters and reads the code of the only one. */
export async function printsTheLetter(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/people/letters`);
  await press(page, t.people.letters);
  return (await page.locator(".letter .letter-code").last().textContent()) ?? "";
}

export async function joinsByMail(page: Page, inbox: Inbox, address: string): Promise<void> {
  const mail = await inbox.next(address);
  const link = /http\S+\/join\/\S+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`No link in the mail:\n${mail.text}`);
  await page.goto(link);
  await press(page, t.people.join.accept);
}

export async function joinsByCode(page: Page, code: string, password: string): Promise<void> {
  await page.goto("/fr/join");
  await write(page, { code });
  await press(page, t.people.join.send);
  await press(page, t.people.join.accept);
  await write(page, { password });
  await press(page, t.account.savePassword);
}

export async function movesThePhase(page: Page, base: string, to: Phase): Promise<void> {
  await page.goto(`${base}/phase`);
  await tick(page, "to", to);
  await write(page, { reason: "Le groupe est prêt." });
  await press(page, t.convention.move);
  await reads(page, t.convention.moved);
}

export async function signsInByPassword(page: Page, identifier: string, password: string): Promise<void> {
  await page.goto("/fr/sign-in");
  await write(page, { identifier, password });
  await press(page, t.auth.byPasswordSend);
}
