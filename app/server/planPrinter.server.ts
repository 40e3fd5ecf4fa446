import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { newId } from "./ids.server";
import type { PrintOrder } from "./planPress.server";
import type { PlanText, Shelf } from "./planReading.server";

/** Older files go when there are more: drafts change often, and any file can be made again. */
const MOST_KEPT = 200;

const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * The PDF of a text of the plan: from the disk, where it is kept by the hash of its text, or made by a thread
 * of its own, so that no other reader waits. Who asks for the same text meanwhile waits for the same thread;
 * one is made at a time.
 */
export async function printPlan(
  { settings }: Pick<Shelf, "settings">,
  { document, sha256 }: PlanText,
  options: PrintOrder["options"],
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join(settings.dataDir, "cache", "plans");
  const path = join(folder, `${sha256}.pdf`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return new Uint8Array(kept);
  const known = underWay.get(path);
  if (known) return known;
  const made = last.then(() => print({ document, options })).then((bytes) => keep(folder, path, bytes));
  last = made.catch(() => null);
  underWay.set(path, made);
  return made.finally(() => underWay.delete(path));
}

async function print(order: PrintOrder): Promise<Uint8Array<ArrayBuffer>> {
  const program = workerProgram();
  if (!program) return (await import("./planPress.server")).press(order);
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: order });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the printer stopped before it was done")));
  });
}

/** The built program has the worker beside it; from sources (in tests, in development) there is none. */
function workerProgram(): URL | null {
  const places = ["./printer.js", "../printer.js"].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(place)) ?? null;
}

/** A file is complete under its name, or not there. A disk that is full or read-only keeps nobody from reading. */
async function keep(folder: string, path: string, bytes: Uint8Array<ArrayBuffer>) {
  const unfinished = join(folder, `${newId()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
    await forgetOldest(folder);
  } catch {
    await rm(unfinished, { force: true }).catch(() => null);
  }
  return bytes;
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= MOST_KEPT) return;
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = files.sort((a, b) => a.at - b.at).slice(0, names.length - MOST_KEPT);
  await Promise.all(oldest.map(({ path }) => rm(path, { force: true })));
}
