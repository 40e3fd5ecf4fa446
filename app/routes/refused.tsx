import type { LoaderFunctionArgs } from "@remix-run/node";
import { type RefusalCode, refuse } from "~/server/request.server";

const statuses: Readonly<Record<string, number>> = {
  "cross-site": 403,
  "too-large": 413,
  "not-allowed": 403,
  "database-busy": 503,
  "database-full": 503,
  "database-read-only": 503,
  "server-error": 500,
} satisfies Partial<Record<RefusalCode, number>>;

/** What the server shows in the place of what it would not read, and of a file that it cannot send. */
export function loader({ params }: LoaderFunctionArgs) {
  const { why = "" } = params;
  const status = statuses[why];
  return status ? refuse(status, why as RefusalCode) : refuse(404, "not-found");
}

export default function Refused() {
  return null;
}
