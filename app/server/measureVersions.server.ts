import { diffContents } from "~/domain/measure-diff";
import { listVersions } from "~db/measurePages";
import { findVersion } from "~db/measures";
import type { App } from "./app.server";

/** All versions of a measure that the reader may see, the newest first. */
export async function measureVersions(app: App, measureId: string) {
  const rows = await listVersions(app.db, measureId);
  return rows.map((row) => ({
    version: row.version,
    title: row.title,
    createdAt: row.created_at,
    origin: row.origin,
    note: row.note,
    writer: row.writer,
    amendment: row.amendment_id ? { id: row.amendment_id, number: row.amendment_number ?? 0 } : null,
  }));
}

/** How two versions of a measure differ; null if there is no such version. */
export async function compareVersions(app: App, measureId: string, from: number, to: number) {
  const [before, after] = [
    await findVersion(app.db, measureId, from),
    await findVersion(app.db, measureId, to),
  ];
  return before && after && diffContents(before.content, after.content);
}

/** A version's number as an address gives it; null if it is none. */
export function versionNumber(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
