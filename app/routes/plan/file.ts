import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatOfFile, planBytes, planFileHeaders } from "~/server/planFiles.server";
import { visitPlan } from "~/server/planReading.server";
import { refuse } from "~/server/request.server";

/** The plan as a file: `plan.pdf`, `plan.html`, `plan.md`, `plan.json`. */
export async function loader(args: LoaderFunctionArgs) {
  const format = formatOfFile(args.params.file);
  if (!format) return refuse(404, "not-found");
  const { app, text, person, tags } = await visitPlan(args, args.params.version ?? "");
  const headers = planFileHeaders(text, format);
  if (args.request.headers.get("If-None-Match") === headers.get("ETag")) {
    return new Response(null, { status: 304, headers });
  }
  if (text.published && !person) headers.set("Cache-Tag", tags.join(" "));
  return new Response(await planBytes(app, text, format), { headers });
}
