import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportJournal, isJournalFormat, journalFile } from "~/server/journal.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

/** The whole book as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor } = await visitConvention(args);
  requireMay(args, actor, "journal.read", { phase: convention.phase });
  const { format } = args.params;
  if (!isJournalFormat(format)) return refuse(404, "not-found");
  const name = `journal-${convention.slug}`;
  return new Response(exportJournal(app, convention.id, format), { headers: journalFile(name, format) });
}
