import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formatOfFile, planBytes, planFileHeaders } from "~/server/planFiles.server";
import { visitPlan } from "~/server/planReading.server";

/** The plan as a file: `plan.pdf`, `plan.html`, `plan.md`, `plan.json`. */
export async function loader(args: LoaderFunctionArgs) {
  const format = formatOfFile(args.params.file);
  if (!format) return toItsPage(args);
  const { app, text, person, tags } = await visitPlan(args, args.params.version ?? "").catch((error) => {
    throw error instanceof Response ? error : toItsPage(args);
  });
  const headers = planFileHeaders(text, format);
  if (args.request.headers.get("If-None-Match") === headers.get("ETag")) {
    return new Response(null, { status: 304, headers });
  }
  if (text.published && !person) headers.set("Cache-Tag", tags.join(" "));
  return new Response(await planBytes(app, text, format), { headers });
}

/** A file cannot say in words why it is not there: the page of its text can. */
function toItsPage({ request }: LoaderFunctionArgs) {
  return redirect(new URL(".", request.url).pathname.replace(/\/$/, ""), 303);
}
