import type { Migration } from "kysely/migration";
import { spine } from "./0001-spine";

/** Every migration, in order; names never change once landed. */
export const migrations: Record<string, Migration> = { "0001-spine": spine };
