import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "~/server/request.server";

export function loader(_: LoaderFunctionArgs) {
  return refuse(404, "not-found");
}

export default function NotFound() {
  return null;
}
