import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";
import { UNSAFE_SingleFetchRedirectSymbol } from "@remix-run/server-runtime";
import type { Logger } from "pino";
import { typedFields } from "./form.server";
import type { RefusalCode } from "./request.server";
import { databaseTrouble } from "./trouble.server";

/** A refused file has no page of its own to say why: this tells the listener of which refusal to send the page. */
export const REFUSAL_HEADER = "X-Refusal";

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/**
 * Wraps every loader and action, so that whatever goes wrong becomes a page in people's words with the right
 * status, and whatever was typed comes back with it. Bugs are logged here, once.
 */
export function guardRoutes(build: ServerBuild, log: Logger): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action, default: page } = route.module;
    const guardedLoader = loader && guard(loader as Handler, log);
    const guarded = {
      ...(guardedLoader ? { loader: page ? guardedLoader : tellListener(guardedLoader) } : {}),
      ...(action ? { action: keepTyped(guard(action as Handler, log)) } : {}),
    };
    return [id, { ...route, module: { ...route.module, ...guarded } }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

function guard(handler: Handler, log: Logger): Handler {
  return async (args) => {
    try {
      return keptFromStream(await handler(args));
    } catch (error) {
      if (isAnswer(error)) throw error;
      const trouble = databaseTrouble(error);
      log.error({ err: error, url: args.request.url, trouble }, "a request failed");
      throw trouble
        ? data({ refusal: trouble }, { status: 503, headers: { "Retry-After": "5" } })
        : data({ refusal: "server-error" satisfies RefusalCode }, { status: 500 });
    }
  };
}

/**
 * Remix encodes what loaders return for its scripts in the browser, which our pages do not have: a tenth of
 * the time of a large page. Its mark for redirects, invisible to everybody else, makes it encode nothing.
 */
function keptFromStream(result: unknown): unknown {
  const value =
    isAnswer(result) && !(result instanceof Response) ? Reflect.get(Object(result), "data") : result;
  if (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof Response) &&
    Object.isExtensible(value)
  ) {
    Object.defineProperty(value, UNSAFE_SingleFetchRedirectSymbol, { value: null });
  }
  return result;
}

function tellListener(loader: Handler): Handler {
  return async (args) => {
    try {
      return await loader(args);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { refusal } = error.data;
      throw new Response(null, { ...error.init, headers: { [REFUSAL_HEADER]: refusal } });
    }
  };
}

/** A refused form: its page gives back what was typed, with a button that sends it again. */
function keepTyped(action: Handler): Handler {
  return async (args) => {
    try {
      return await action(args);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const typed = await args.context.form().then(typedFields, () => []);
      const kept = { typed, again: addressOf(args.request) };
      // Whoever was signed in when they began to write is not told that they may not.
      if (error.data.refusal === "not-allowed" && (await args.context.person()) === null) {
        throw data({ ...kept, refusal: "sign-in-needed" satisfies RefusalCode }, { status: 401 });
      }
      throw data({ ...error.data, ...kept }, error.init ?? {});
    }
  };
}

/** With its question: some forms say there what they are about. */
function addressOf({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

interface Refused {
  readonly data: { readonly refusal: string };
  readonly init: ResponseInit | null;
}

function isRefusal(error: unknown): error is Refused {
  return isAnswer(error) && !(error instanceof Response);
}

function isAnswer(error: unknown): boolean {
  if (error instanceof Response) return true;
  return (
    typeof error === "object" && error !== null && "type" in error && error.type === "DataWithResponseInit"
  );
}
