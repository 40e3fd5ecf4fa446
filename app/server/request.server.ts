import { data, redirect } from "@remix-run/node";
import type { Convention } from "~/domain/convention";
import { type Action, may, type Thing } from "~/domain/permission";
import { type Actor, visitor } from "~/domain/role";
import { isLanguage, type Language, type Messages, messages } from "~/messages";
import { findConventionBySlug } from "~db/conventions";
import { findMembership } from "~db/members";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";
import type { Form } from "./form.server";

/** What the server hands to every loader and action; made once a request. */
export interface RequestContext {
  readonly app: App;
  /** Who asks; looked up once a request, however many routes ask. */
  readonly person: () => Promise<Person | null>;
  /** What the form sent; read once a request. */
  readonly form: () => Promise<Form>;
  /** The network address that the request comes from: only to count tries, never stored. */
  readonly network: string;
  /** The page, once it is rendered. */
  page: Buffer | null;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}

  /** Loaders and actions may answer by `data(…)`: views are typed by what is in it. */
  interface Future {
    v3_singleFetch: true;
  }
}

interface RouteArgs {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: RequestContext;
}

export type RefusalCode = keyof Messages["refusal"];

/** Ends the request with a page that says why, in the reader's language. */
export function refuse(status: number, refusal: RefusalCode): never {
  throw data({ refusal }, { status });
}

export function languageOf(params: RouteArgs["params"]): Language {
  return isLanguage(params.lang) ? params.lang : refuse(404, "not-found");
}

/** A visit to any page: the reader's language and, if signed in, who they are. */
export async function visit({ params, context }: RouteArgs) {
  const language = languageOf(params);
  const person = await context.person();
  return { app: context.app, language, t: messages(language), person };
}

/** A visit that needs somebody signed in; others are sent to sign in and come back. */
export async function visitSignedIn(args: RouteArgs) {
  const visited = await visit(args);
  return { ...visited, person: visited.person ?? askToSignIn(args, visited.language) };
}

const visits = new WeakMap<RequestContext, ReturnType<typeof enterConvention>>();

/** A visit to a page of a convention that this reader may see; looked up once a request. */
export function visitConvention(args: RouteArgs): ReturnType<typeof enterConvention> {
  const known = visits.get(args.context) ?? enterConvention(args);
  visits.set(args.context, known);
  return known;
}

async function enterConvention(args: RouteArgs) {
  const visited = await visit(args);
  const { app, person, language } = visited;
  const convention = await findConventionBySlug(app.db, args.params.convention ?? "");
  if (!convention) return refuse(404, "not-found");
  const actor = await actorIn(app, convention, person);
  if (!may(actor, "convention.read", { phase: convention.phase })) {
    return person ? refuse(403, "not-allowed") : askToSignIn(args, language);
  }
  const base = `/${language}/conventions/${convention.slug}`;
  return { ...visited, convention, actor, base };
}

/** Refuses with 403 (or asks to sign in) unless the actor may do this. */
export function requireMay(
  args: RouteArgs,
  actor: Actor,
  action: Action,
  thing: Thing = {},
): asserts actor is Actor {
  if (may(actor, action, thing)) return;
  if (actor.personId === null) askToSignIn(args, languageOf(args.params));
  refuse(403, "not-allowed");
}

export async function actorIn(app: App, convention: Convention, person: Person | null): Promise<Actor> {
  const membership = person ? await findMembership(app.db, convention.id, person.id) : null;
  return {
    personId: person?.id ?? null,
    memberId: membership?.memberId ?? null,
    role: membership?.role ?? null,
    panelIds: membership?.panelIds ?? [],
    administrator: person?.administrator ?? false,
  };
}

/** Who asks for something of the platform, outside of any convention. */
export function platformActor(person: Person): Actor {
  return { ...visitor, personId: person.id, administrator: person.administrator };
}

/** Readers come back to the page they asked for; a form is kept on the refusal's page, to be sent again. */
function askToSignIn({ request }: RouteArgs, language: Language): never {
  if (request.method !== "GET") refuse(401, "sign-in-needed");
  const url = new URL(request.url);
  const next = `${url.pathname}${url.search}`;
  throw redirect(`/${language}/sign-in?next=${encodeURIComponent(next)}`, 303);
}
