import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { preferredLanguage } from "~/server/language.server";

/** The bare address leads to the reader's language. */
export function loader({ request }: LoaderFunctionArgs) {
  const headers = { Vary: "Accept-Language" };
  return redirect(`/${preferredLanguage(request.headers.get("accept-language"))}`, { status: 302, headers });
}
