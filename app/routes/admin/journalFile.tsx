import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportJournal, isJournalFormat, journalFile, PLATFORM_BOOK } from "~/server/journal.server";
import { platformActor, refuse, requireMay, visitSignedIn } from "~/server/request.server";

/** The platform's whole book as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const { app, person } = await visitSignedIn(args);
  requireMay(args, platformActor(person), "journal.read");
  const { format } = args.params;
  if (!isJournalFormat(format)) return refuse(404, "not-found");
  const headers = journalFile("journal-platform", format);
  return new Response(exportJournal(app, PLATFORM_BOOK, format), { headers });
}
