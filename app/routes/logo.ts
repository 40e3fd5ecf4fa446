import type { LoaderFunctionArgs } from "@remix-run/node";
import { logoFile } from "~/server/logo.server";

/** A city's logo, at an address that changes with it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const file = await logoFile(context.app, params.file ?? "");
  return file ?? new Response(null, { status: 404 });
}
