import type { LinksFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, useLocation, useRouteError } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import { Frame } from "~/components/Frame";
import { Refusal } from "~/components/Refusal";
import { type Comfort, USUAL_COMFORT } from "~/domain/comfort";
import { inLanguage, languageOfPath, languages, messages } from "~/messages";
import { ReaderContext } from "~/messages/context";
import stylesheet from "~/styles/palabre.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

interface DocumentSetting {
  /** The address of our one script, which livens pages up; every page works without it. */
  readonly script: string;
  readonly comfort: Comfort;
  /** The public address of the site. */
  readonly baseUrl: string;
  /** This page answers a form that was not taken: one that is taken leads on by a redirect. */
  readonly unsent: boolean;
}

/** What the document itself wears, known before any page. */
export const DocumentContext = createContext<DocumentSetting>({
  ...{ script: "", comfort: USUAL_COMFORT, baseUrl: "", unsent: false },
});

/**
 * The document. Pages are plain HTML: nothing is hydrated, so the framework's own scripts are never sent.
 */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const language = languageOfPath(pathname) ?? "fr";
  const { script, comfort, baseUrl, unsent } = useContext(DocumentContext);
  const error = useRouteError();
  const t = messages(language);
  return (
    <html
      lang={language}
      data-scheme={comfort.scheme}
      data-text={comfort.text}
      data-spacing={comfort.spacing}
      data-unsent={unsent ? "" : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        {error ? <title>{`${t.common.refusedWith(statusOf(error))} · Palabre`}</title> : null}
        {!error && languageOfPath(pathname) && <Alternates base={baseUrl} path={`${pathname}${search}`} />}
        <Links />
        {script !== "" && <script type="module" src={script} />}
      </head>
      <body>
        <ReaderContext.Provider value={{ language, t }}>{children}</ReaderContext.Provider>
      </body>
    </html>
  );
}

/** The same page in each language, for search engines. */
function Alternates({ base, path }: { base: string; path: string }) {
  return languages.map((lang) => (
    <link key={lang} rel="alternate" hrefLang={lang} href={`${base}${inLanguage(lang, path)}`} />
  ));
}

export default function Root() {
  return <Outlet />;
}

/** Never a stack trace, never a blank page: what happened, why, and where to go on. */
export function ErrorBoundary() {
  const error = useRouteError();
  const thrown = isRouteErrorResponse(error) ? error : null;
  const status = statusOf(error);
  return (
    <Frame>
      <Refusal status={status} {...refusalOf(thrown?.data, thrown?.status)} />
    </Frame>
  );
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

interface RefusalData {
  readonly refusal?: string;
  readonly typed?: [string, string][];
  readonly again?: string;
}

function refusalOf(detail: RefusalData | undefined, status: number | undefined) {
  const fallback =
    status === 404 ? "not-found" : status === 405 || status === 400 ? "bad-request" : "server-error";
  const { refusal = fallback, typed, again } = detail ?? {};
  return { code: refusal, ...(typed ? { typed } : {}), ...(again ? { again } : {}) };
}
