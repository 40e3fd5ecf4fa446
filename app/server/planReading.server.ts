import { readPlanJson, writePlanJson } from "~/documents/json";
import type { PlanDocument } from "~/documents/model";
import type { Convention } from "~/domain/convention";
import { may } from "~/domain/permission";
import type { Plan } from "~/domain/plan";
import type { Language } from "~/messages";
import { findPlan } from "~db/plans";
import { findPlanVersion, lastPlanVersion, listPlanVersions, type PlanVersion } from "~db/planVersions";
import type { App } from "./app.server";
import { sha256 } from "./ids.server";
import { buildPlanDocument, type PlanRoads } from "./planModel.server";
import { planThing } from "./plans.server";
import { planAddress } from "./publishing.server";
import { refuse, requireMay, visitConvention } from "./request.server";

/** One text of the plan: a published version, or the draft as it stands now. */
export interface PlanText {
  /** As it stands in the address. */
  readonly key: string;
  readonly published: boolean;
  readonly document: PlanDocument;
  readonly roads: PlanRoads;
  /** Of the canonical JSON. */
  readonly sha256: string;
  /** What this version corrects. */
  readonly note: string;
}

type RouteArgs = Parameters<typeof visitConvention>[0];

/**
 * A visit to a text of the plan. `asked` is a version's number, `draft` (for participants), or `newest`: the
 * last published version, and the draft for participants as long as there is none.
 */
export async function visitPlan(args: RouteArgs, asked: string) {
  const visited = await visitConvention(args);
  const { app, convention, actor, language } = visited;
  const plan = await findPlan(app.db, convention.id);
  const newest = plan ? await lastPlanVersion(app.db, plan.id) : 0;
  const key = asked === "newest" ? (newest > 0 ? String(newest) : "draft") : asked;
  if (key === "draft") requireMay(args, actor, "plan.read", { ...planThing(convention, null) });
  else requireMay(args, actor, "plan.read", planThing(convention, plan));
  const text =
    key === "draft" ? await readDraft(app, convention, language) : await readVersion(app, plan, key);
  if (!text) return refuse(404, "not-found");
  const home = `${visited.base}/plan`;
  const can = (action: "plan.edit" | "plan.publish" | "vote.prepare") =>
    may(actor, action, planThing(convention, plan));
  const powers = {
    edit: can("plan.edit"),
    publish: can("plan.publish"),
    putToVote: plan !== null && plan.status === "draft" && can("vote.prepare"),
    readDraft: actor.role !== null,
  };
  const tags = [...(plan ? [`plan:${plan.id}`] : []), `convention:${convention.id}`];
  return { ...visited, plan, newest, text, home, href: `${home}/versions/${key}`, powers, tags };
}

export type PlanVisit = Awaited<ReturnType<typeof visitPlan>>;

/** What reading a plan needs of the app; a command has no more. */
export type Shelf = Pick<App, "db" | "settings">;

/** The newest published text of a convention's plan, or its draft when there is none. */
export async function readNewest(app: Shelf, convention: Convention, language: Language): Promise<PlanText> {
  const plan = await findPlan(app.db, convention.id);
  const newest = plan ? await lastPlanVersion(app.db, plan.id) : 0;
  const published = await readVersion(app, plan, String(newest));
  return published ?? readDraft(app, convention, language);
}

async function readDraft(app: Shelf, convention: Convention, language: Language): Promise<PlanText> {
  const plan = await findPlan(app.db, convention.id);
  const edition = {
    version: (plan ? await lastPlanVersion(app.db, plan.id) : 0) + 1,
    publishedAt: null,
    permanentAddress: planAddress(app.settings.baseUrl, convention, "draft"),
  };
  const { document, roads } = await buildPlanDocument(app.db, convention, language, edition);
  const hash = sha256(writePlanJson(document));
  return { key: "draft", published: false, document, roads, sha256: hash, note: "" };
}

async function readVersion(app: Shelf, plan: Plan | null, key: string): Promise<PlanText | null> {
  if (!plan || !/^[1-9]\d{0,5}$/.test(key)) return null;
  const version = await findPlanVersion(app.db, plan.id, Number(key));
  return version && textOf(version);
}

/** Published texts never change: those that were read last are kept, ready. */
const kept = new Map<string, PlanText>();
const KEPT = 8;

function textOf(version: PlanVersion): PlanText {
  const known = kept.get(version.sha256);
  if (known) return known;
  const read = readPlanJson(version.model);
  if (!read.ok) throw new Error(`plan version ${version.sha256} cannot be read: ${read.error}`);
  const { sha256: hash, note } = version;
  const roads = JSON.parse(version.roads) as PlanRoads;
  const text = {
    key: String(version.version),
    published: true,
    document: read.value,
    roads,
    sha256: hash,
    note,
  };
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(hash, text);
  return text;
}

/** The published versions with their addresses, the newest first. */
export async function listVersionsOf({ app, plan, home }: PlanVisit) {
  const versions = plan ? await listPlanVersions(app.db, plan.id) : [];
  return versions.map((version) => ({ ...version, href: `${home}/versions/${version.version}` }));
}
