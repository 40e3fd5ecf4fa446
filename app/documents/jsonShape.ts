/**
 * The part of JSON Schema (draft 2020-12) that our published schemas use, so that the file we publish is also
 * the one that checks what comes in.
 */
export interface JsonShape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonShape>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonShape[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: JsonShape;
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** Where a value leaves its schema: a path such as `/axes/0/title`, and the keyword that it breaks. */
export interface ShapeFault {
  readonly path: string;
  readonly keyword: string;
}

/** Every place where `value` (as parsed from JSON) breaks `schema`; none if it conforms. */
export function shapeFaults(value: unknown, schema: JsonShape): readonly ShapeFault[] {
  return faultsAt(value, schema, "", schema);
}

function faultsAt(value: unknown, shape: JsonShape, path: string, root: JsonShape): readonly ShapeFault[] {
  if (shape.$ref !== undefined) return faultsAt(value, referred(shape.$ref, root), path, root);
  const keyword = brokenKeyword(value, shape, path, root);
  if (keyword !== null) return [{ path, keyword }];
  if (Array.isArray(value)) {
    const { items } = shape;
    return items ? value.flatMap((item, i) => faultsAt(item, items, `${path}/${i}`, root)) : [];
  }
  return isRecord(value) ? propertyFaults(value, shape, path, root) : [];
}

function referred(ref: string, root: JsonShape): JsonShape {
  const shape = root.$defs?.[ref.replace("#/$defs/", "")];
  if (!shape) throw new Error(`No definition for ${ref}`);
  return shape;
}

function brokenKeyword(value: unknown, shape: JsonShape, path: string, root: JsonShape): string | null {
  if (shape.type !== undefined && ![shape.type].flat().some((type) => isOfType(value, type))) return "type";
  if (shape.const !== undefined && value !== shape.const) return "const";
  if (shape.enum && !shape.enum.includes(value)) return "enum";
  if (shape.anyOf && !shape.anyOf.some((one) => faultsAt(value, one, path, root).length === 0))
    return "anyOf";
  if (
    shape.pattern !== undefined &&
    typeof value === "string" &&
    !new RegExp(shape.pattern, "u").test(value)
  ) {
    return "pattern";
  }
  return shape.minimum !== undefined && typeof value === "number" && value < shape.minimum ? "minimum" : null;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  if (type === "integer") return Number.isSafeInteger(value);
  return typeof value === type;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function propertyFaults(
  value: Readonly<Record<string, unknown>>,
  shape: JsonShape,
  path: string,
  root: JsonShape,
): readonly ShapeFault[] {
  const properties = shape.properties ?? {};
  const missing = (shape.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const unknown =
    shape.additionalProperties === false ? Object.keys(value).filter((n) => !properties[n]) : [];
  return [
    ...missing.map((name) => ({ path: `${path}/${name}`, keyword: "required" })),
    ...unknown.map((name) => ({ path: `${path}/${name}`, keyword: "additionalProperties" })),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      Object.hasOwn(value, name) ? faultsAt(value[name], inner, `${path}/${name}`, root) : [],
    ),
  ];
}
