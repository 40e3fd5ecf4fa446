import { err, ok, type Result } from "~/domain/result";
import { type JsonShape, type ShapeFault, shapeFaults } from "./jsonShape";
import type { PlanDocument } from "./model";
import schema from "./plan.schema.json";

const format = "palabre-plan";
const formatVersion = 1;

/** The published JSON Schema (draft 2020-12) of `writePlanJson`'s output. */
export const planSchema: JsonShape & Readonly<Record<string, unknown>> = schema;

export type PlanJsonRefusal = "not-json" | "not-a-plan" | "unknown-format-version";

/**
 * The plan as canonical JSON: keys sorted at every level, two spaces, a line feed at the end. The same plan
 * always gives the same text, so its hash names the plan.
 */
export function writePlanJson(plan: PlanDocument): string {
  return `${JSON.stringify(sorted({ format, formatVersion, ...plan }), null, 2)}\n`;
}

/**
 * Reads a plan back; writing it again gives the same bytes. Refuses what is no JSON (`not-json`), what is not
 * a plan or breaks the schema (`not-a-plan`; `planJsonFaults` says where), and versions of the format that are
 * not known here (`unknown-format-version`).
 */
export function readPlanJson(text: string): Result<PlanDocument, PlanJsonRefusal> {
  const read = parsed(text);
  if (!read.ok) return read;
  const envelope = read.value as { format?: unknown; formatVersion?: unknown } | null;
  if (envelope?.format === format && envelope.formatVersion !== formatVersion) {
    return err("unknown-format-version");
  }
  if (shapeFaults(read.value, planSchema).length > 0) return err("not-a-plan");
  const { format: _format, formatVersion: _version, ...plan } = read.value as PlanDocument & Envelope;
  return ok(plan);
}

/** Where a text that is JSON breaks the schema of a plan; empty if it does not. */
export function planJsonFaults(text: string): readonly ShapeFault[] {
  const read = parsed(text);
  return read.ok ? shapeFaults(read.value, planSchema) : [{ path: "", keyword: "json" }];
}

interface Envelope {
  readonly format: typeof format;
  readonly formatVersion: typeof formatVersion;
}

function parsed(text: string): Result<unknown, "not-json"> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err("not-json");
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
