import type { Actor } from "~/domain/role";
import type { App } from "~/server/app.server";
import { newId } from "~/server/ids.server";
import { invite, printLetters } from "~/server/invitations.server";
import { joinByCode } from "~/server/joining.server";
import { conventionNow, seatPerson } from "~/server/newInstallation.server";
import type { StoryClock } from "./clock";
import type { Opening } from "./opening.server";
import { must } from "./story.server";
import { type DemoPerson, members, team } from "./texts/people";

/** Those who run and watch the convention. */
export async function seatTeam(app: App, clock: StoryClock, { conventionId }: Opening): Promise<void> {
  for (const { email, ...seat } of team) {
    if (email) await seatPerson(app, conventionId, { ...seat, email, panelIds: [] });
    clock.advance(900);
  }
}

/** The thirty members; those without an address join by the code of a letter. */
export async function seatMembers(
  app: App,
  clock: StoryClock,
  facilitator: Actor,
  { conventionId, panelIds }: Opening,
): Promise<void> {
  const panelOf = ({ panel }: DemoPerson) => (panel === null ? null : (panelIds[panel - 1] ?? null));
  for (const member of members) {
    const { email, ...seat } = member;
    const panelId = panelOf(member);
    if (email) await seatPerson(app, conventionId, { ...seat, email, panelIds: panelId ? [panelId] : [] });
    clock.advance(4_300);
  }
  const convention = await conventionNow(app, conventionId);
  const invited = members
    .filter(({ email }) => email === null)
    .map((member) => ({ name: member.name, role: member.role, email: null, panelId: panelOf(member) }));
  const asked = { formKey: newId(), language: "fr" } as const;
  must(await invite(app, facilitator, convention, invited, asked), "invitations");
  clock.advance(600);
  for (const { name, code } of must(await printLetters(app, facilitator, convention), "letters")) {
    clock.advance(86_400);
    const joining = { code, asMyself: false, language: "fr", network: "demonstration" } as const;
    must(await joinByCode(app, null, joining), name);
  }
}
