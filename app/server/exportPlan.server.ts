import { err, ok, type Result } from "~/domain/result";
import { openDatabase } from "~db/connection";
import { findConventionBySlug } from "~db/conventions";
import { type PlanFormat, planBytes, planFileName } from "./planFiles.server";
import { readNewest } from "./planReading.server";
import type { Settings } from "./settings.server";

export interface ExportedPlan {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** False: it is the draft, since no version is published. */
  readonly published: boolean;
}

/** The plan of a convention as a file, from a database that no server needs to have open. Throws when it cannot be read. */
export async function exportPlanAt(
  settings: Settings,
  slug: string,
  format: PlanFormat,
): Promise<Result<ExportedPlan, "not-found">> {
  const db = openDatabase({ url: settings.databaseUrl, dataDir: settings.dataDir });
  try {
    const convention = await findConventionBySlug(db, slug);
    if (!convention) return err("not-found");
    const shelf = { db, settings };
    const text = await readNewest(shelf, convention, "fr");
    const bytes = await planBytes(shelf, text, format);
    return ok({ name: planFileName(text, format), bytes, published: text.published });
  } finally {
    await db.destroy();
  }
}
