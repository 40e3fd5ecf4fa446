import type { LoaderFunctionArgs } from "@remix-run/node";
import { personalData } from "~/server/personalData.server";
import { visitSignedIn } from "~/server/request.server";

/** Everything that is kept about the reader, as a file (GDPR, art. 20). */
export async function loader(args: LoaderFunctionArgs) {
  const { app, person } = await visitSignedIn(args);
  const body = { exportedAt: app.now().toISOString(), ...(await personalData(app, person)) };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="palabre-data.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
