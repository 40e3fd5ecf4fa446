import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "~/server/request.server";

/** Where the server sends what it would not read. */
export function loader({ params }: LoaderFunctionArgs) {
  if (params.why === "cross-site") return refuse(403, "cross-site");
  if (params.why === "too-large") return refuse(413, "too-large");
  return refuse(404, "not-found");
}

export default function Refused() {
  return null;
}
