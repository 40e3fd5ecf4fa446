import type { ConventionEdit } from "~/domain/convention-edit";
import type { Phase } from "~/domain/phase";
import type { Actor } from "~/domain/role";
import type { App } from "~/server/app.server";
import { editAxes } from "~/server/axes.server";
import { claimInstallation, makeClaimLink } from "~/server/claim.server";
import { editConvention, fingerprintOf } from "~/server/conventionSettings.server";
import { newId } from "~/server/ids.server";
import { editLogo } from "~/server/logo.server";
import { createConvention } from "~/server/newConvention.server";
import { conventionNow } from "~/server/newInstallation.server";
import { editPanels } from "~/server/panels.server";
import { moveConvention } from "~/server/phases.server";
import { platformActor } from "~/server/request.server";
import { saveSession } from "~/server/sessions.server";
import type { StoryClock } from "./clock";
import { must } from "./story.server";
import { charter, cityLogo, divisions, identity, mandate } from "./texts/convention";
import { administrator } from "./texts/people";
import { sessions } from "./texts/sessions";
import { conventionRule } from "./texts/votes";

export interface Opening {
  readonly conventionId: string;
  readonly admin: Actor;
  readonly panelIds: readonly string[];
}

/** The administrator claims the installation and opens the convention: mandate, charter, rule, axes, panels. */
export async function openConvention(app: App, clock: StoryClock): Promise<Opening> {
  const link = await makeClaimLink(app, "fr");
  const token = link?.split("/").at(-1) ?? "";
  const claimed = await claimInstallation(app, token, { ...administrator, password: "" }, "fr");
  const { person } = await app.auth.identify(must(claimed, "claim"));
  if (!person) throw new Error("whoever claimed the installation is not signed in");
  const admin = platformActor(person);
  clock.advance(1_800);
  const conventionId = newId();
  const { title, city } = identity;
  must(
    await createConvention(app, admin, { title, city, mandate, facilitates: false, formKey: conventionId }),
    "convention",
  );
  clock.advance(2_400);
  const edits: readonly ConventionEdit[] = [
    { part: "identity", ...identity },
    { part: "charter", charter },
    { part: "rule", defaultRule: conventionRule },
    {
      part: "dates",
      startsOn: clock.day(70, "12:00").slice(0, 10),
      endsOn: clock.day(-28, "12:00").slice(0, 10),
    },
  ];
  for (const edit of edits) {
    const seen = fingerprintOf(await conventionNow(app, conventionId), edit.part);
    must(await editConvention(app, admin, conventionId, edit, seen), edit.part);
    clock.advance(300);
  }
  const logo = { bytes: new TextEncoder().encode(cityLogo), alt: "", remove: false };
  must(await editLogo(app, admin, conventionId, logo), "logo");
  clock.advance(300);
  return { conventionId, admin, panelIds: await divide(app, clock, admin, conventionId) };
}

async function divide(app: App, clock: StoryClock, admin: Actor, conventionId: string): Promise<string[]> {
  const panelIds: string[] = [];
  for (const { axis, description, panel } of divisions) {
    const [axisId, panelId] = [newId(), newId()];
    const addAxis = { intent: "add", key: axisId, title: axis, description } as const;
    must(await editAxes(app, admin, conventionId, addAxis), axis);
    const addPanel = { intent: "add", key: panelId, name: panel, axisId } as const;
    must(await editPanels(app, admin, conventionId, addPanel), panel);
    panelIds.push(panelId);
    clock.advance(60);
  }
  return panelIds;
}

/** The sittings, past and to come; returns the id of each, in the order of the data. */
export async function setCalendar(
  app: App,
  clock: StoryClock,
  facilitator: Actor,
  { conventionId, panelIds }: Opening,
): Promise<string[]> {
  const ids: string[] = [];
  for (const { daysBefore, from, to, panel, title, place, notes } of sessions) {
    const values = {
      ...{ title, place, notes, panelId: panel === null ? null : (panelIds[panel - 1] ?? null) },
      startsAt: clock.saturday(daysBefore, from),
      endsAt: clock.saturday(daysBefore, to),
    };
    const saved = await saveSession(app, facilitator, conventionId, values, { formKey: newId() });
    ids.push(must(saved, title).id);
    clock.advance(90);
  }
  return ids;
}

/** A facilitator moves the convention on, with a reason. */
export async function movePhase(
  app: App,
  facilitator: Actor,
  conventionId: string,
  to: Phase,
  reason: string,
): Promise<void> {
  const { phase: from } = await conventionNow(app, conventionId);
  must(await moveConvention(app, facilitator, conventionId, { from, to, reason }), to);
}
