import { measureThing } from "~/domain/measure";
import { may } from "~/domain/permission";
import { messages } from "~/messages";
import { findMeasure } from "~db/measures";
import { readMeasure } from "./measurePage.server";
import { refuse, visitConvention } from "./request.server";

type RouteArgs = Parameters<typeof visitConvention>[0];

const doneCodes = Object.keys(messages("fr").measures.done) as (keyof ReturnType<
  typeof messages
>["measures"]["done"])[];

/** The code of what was just done (`?done=`), if it is one of ours. */
export function doneOf(request: Request) {
  const asked = new URL(request.url).searchParams.get("done");
  return doneCodes.find((code) => code === asked) ?? null;
}

/** A visit to a page of a measure that this reader may see: 404 for what does not exist, and for drafts of others. */
export async function visitMeasure(args: RouteArgs, version?: number) {
  const visited = await visitConvention(args);
  const { app, actor, convention, base: conventionBase } = visited;
  const measure = await readMeasure(app, actor, convention, args.params.measure ?? "", version);
  // Saying "not allowed" would tell that a draft exists: it is as if it did not.
  if (typeof measure === "string") return refuse(404, "not-found");
  const measures = `${conventionBase}/measures`;
  const base = `${measures}/${measure.id}`;
  return { ...visited, measure, measures, conventionBase, base, done: doneOf(args.request) };
}

/** The same without the text and what surrounds it: for pages that only stand beside a measure. */
export async function visitMeasureHead(args: RouteArgs) {
  const visited = await visitConvention(args);
  const { app, actor, convention, base } = visited;
  const measure = await findMeasure(app.db, args.params.measure ?? "");
  if (measure?.conventionId !== convention.id) return refuse(404, "not-found");
  const thing = measureThing(measure, convention);
  if (!may(actor, "measure.read", thing)) return refuse(404, "not-found");
  return { ...visited, measure, thing, measureHref: `${base}/measures/${measure.id}` };
}
