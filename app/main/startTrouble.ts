import { resolve } from "node:path";
import type { Settings } from "~/server/settings.server";

type Say = (settings: Settings) => string;

const folder = ({ dataDir }: Settings) => resolve(dataDir);
const notWritable: Say = (settings) =>
  `The data folder ${folder(settings)} cannot be written. Make it writable for this user, or name another one: DATA_DIR=…`;
const full: Say = (settings) =>
  `There is no room left on the disk of ${folder(settings)}. Nothing was lost; free some space and start again.`;
const noDatabase: Say = (settings) =>
  `${resolve(settings.dataDir, "palabre.sqlite")} is not a database that can be read. Put a copy of yours back, or name another folder: DATA_DIR=…`;
const unreachable: Say = () =>
  "The PostgreSQL server named by DATABASE_URL does not answer. Check that it runs and that the address is right.";
const refused: Say = () =>
  "PostgreSQL refuses the connection that DATABASE_URL names. Check the user, the password and the database's name.";

/** Why a server could not start, by the code of the error: for people, without a stack trace. */
const sentences: Readonly<Record<string, Say>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken: another program answers there. Stop it, or choose another port: PORT=${port + 1}`,
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOTDIR: notWritable,
  EEXIST: notWritable,
  SQLITE_CANTOPEN: notWritable,
  SQLITE_READONLY: notWritable,
  SQLITE_BUSY: (settings) =>
    `Another program holds the database in ${folder(settings)}. Wait until it is done, then start again.`,
  ENOSPC: full,
  SQLITE_FULL: full,
  SQLITE_IOERR: full,
  SQLITE_NOTADB: noDatabase,
  SQLITE_CORRUPT: noDatabase,
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  "28P01": refused,
  "28000": refused,
  "3D000": refused,
};

/** The sentence for an error that starting may meet; null for a bug, whose stack is wanted. */
export function startTrouble(error: unknown, settings: Settings): string | null {
  const code = codeOf(error);
  if (code === null) return null;
  if (code === "EACCES" && Reflect.get(error as object, "syscall") === "listen") {
    return `Port ${settings.port} is not free for this user. Choose one above 1023: PORT=3000`;
  }
  const known = sentences[code] ?? sentences[code.split("_").slice(0, 2).join("_")];
  return known ? known(settings) : null;
}

export function alreadyRunning(settings: Settings): string {
  return `Another Palabre server already works on ${folder(settings)}. Stop it first, or name another data folder: DATA_DIR=…`;
}

/** An error of several connection attempts carries its codes inside. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  const inner = error instanceof AggregateError ? error.errors[0] : undefined;
  return inner === undefined ? null : codeOf(inner);
}
