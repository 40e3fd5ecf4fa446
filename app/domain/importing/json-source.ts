import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type ImportError, importError, type Place, wholeFile } from "./errors";
import type { Raw, Report } from "./values";

/** A value of a JSON text that knows where it stands. */
export interface JsonValue {
  readonly node: Node;
  readonly place: Place;
}

export interface JsonSource {
  readonly root: JsonValue | null;
  readonly errors: readonly ImportError[];
  /** The members of an object, in order; of a repeated key the last, as everywhere. */
  readonly members: (value: JsonValue) => ReadonlyMap<string, JsonValue>;
  readonly items: (value: JsonValue) => readonly JsonValue[];
}

const shownErrors = 10;

/** Reads JSON (no comments, no trailing commas) and keeps line and column of everything in it. Never throws. */
export function readJson(text: string): JsonSource {
  const placeAt = placing(text);
  const problems: ParseError[] = [];
  const tree = parseDeep(text, problems);
  const value = (node: Node, path: string): JsonValue => ({ node, place: placeAt(node.offset, path) });
  const errors =
    tree === "too-deep"
      ? [importError("json-too-deep", wholeFile)]
      : problems.slice(0, shownErrors).map((problem) => syntaxError(problem, text, placeAt));
  return {
    root: tree === "too-deep" || !tree ? null : value(tree, ""),
    errors: tree || errors.length > 0 ? errors : [importError("json-syntax", wholeFile)],
    members: ({ node, place }) => membersOf(node, place.columnName ?? "", value),
    items: ({ node, place }) =>
      node.type === "array"
        ? (node.children ?? []).map((child, i) => value(child, `${place.columnName}[${i}]`))
        : [],
  };
}

function parseDeep(text: string, problems: ParseError[]): Node | undefined | "too-deep" {
  try {
    return parseTree(text, problems, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // The parser recurses: a hundred thousand "[" exhaust the stack.
    if (error instanceof RangeError) return "too-deep";
    throw error;
  }
}

function membersOf(node: Node, path: string, value: (node: Node, path: string) => JsonValue) {
  const members = new Map<string, JsonValue>();
  if (node.type !== "object") return members;
  for (const property of node.children ?? []) {
    const [key, child] = property.children ?? [];
    if (!key || !child) continue;
    const name = String(key.value);
    members.set(name, value(child, path === "" ? name : `${path}.${name}`));
  }
  return members;
}

function syntaxError(problem: ParseError, text: string, placeAt: (offset: number) => Place): ImportError {
  const value = text.slice(problem.offset, problem.offset + Math.max(problem.length, 1));
  return importError("json-syntax", placeAt(problem.offset), value, {
    problem: printParseErrorCode(problem.error),
  });
}

function placing(text: string): (offset: number, path?: string) => Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset, path = "") => {
    const line = lastAtMost(starts, offset);
    return {
      line: line + 1,
      column: offset - (starts[line] ?? 0) + 1,
      columnName: path === "" ? null : path,
    };
  };
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A text, a number or nothing; anything else is reported as the wrong type. */
export function scalar(
  value: JsonValue | undefined,
  expected: "text" | "number",
  report: Report,
): Raw | undefined {
  if (!value) return undefined;
  const { node, place } = value;
  if (node.type === "string" || node.type === "number")
    return { value: node.value as string | number, place };
  if (node.type !== "null") report(wrongType(value, expected));
  return { value: null, place };
}

function wrongType({ node, place }: JsonValue, expected: "text" | "number" | "list" | "object"): ImportError {
  const value = node.type === "boolean" ? String(node.value) : "";
  return importError("wrong-type", place, value, { expected, found: node.type });
}

/** Whether a value that is there and not null is an object or a list; reports one that is neither. */
export function has(
  value: JsonValue | undefined,
  expected: "list" | "object",
  report: Report,
): value is JsonValue {
  return value !== undefined && value.node.type !== "null" && isA(value, expected, report);
}

/** The same of an item of a list, where null is out of place too. */
export function isA(value: JsonValue, expected: "list" | "object", report: Report): boolean {
  if (value.node.type === (expected === "list" ? "array" : "object")) return true;
  report(wrongType(value, expected));
  return false;
}
