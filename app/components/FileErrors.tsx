import type { ImportError } from "~/domain/importing/errors";
import { useT } from "~/messages/context";
import { sayFileError } from "~/messages/sayFileError";
import { DataTable } from "./data";
import { Notice } from "./Notice";

const SHOWN = 100;

/** Every error of a file that was sent, by line and column; nothing when there is none. */
export function FileErrors({ errors }: { errors: readonly ImportError[] }) {
  const { fileErrors: t } = useT();
  if (errors.length === 0) return null;
  const labels = { line: t.line, column: t.column, value: t.value, problem: t.problem };
  const columns = Object.entries(labels).map(([key, label]) => ({ key, label, numeric: key === "line" }));
  const rows = errors.slice(0, SHOWN).map((error, index) => ({
    key: index.toString(),
    cells: [error.line, error.columnName ?? error.column, error.value, sayFileError(t, error)],
  }));
  return (
    <>
      <Notice kind="error" live>
        {t.nothingDone}
      </Notice>
      <DataTable id="file-errors" caption={t.caption(errors.length)} columns={columns} rows={rows} />
      {errors.length > SHOWN && <p>{t.more(errors.length - SHOWN)}</p>}
    </>
  );
}
