import type { ImportedAxis } from "./axes";
import type { ImportError } from "./errors";
import type { RawMeasure } from "./measure";
import type { Cell } from "./table";

/** What a file holds, found and placed, before the values of its measures are read. */
export interface RawFile {
  /** Axes that the file declares beside its measures. */
  readonly axes: readonly ImportedAxis[];
  readonly measures: readonly RawMeasure[];
  /** Columns (or keys of JSON) with a value that this program has no place for. */
  readonly unread: readonly Cell[];
  readonly errors: readonly ImportError[];
}
