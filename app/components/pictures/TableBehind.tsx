import { useT } from "~/messages/context";
import { Disclosure } from "../Disclosure";
import { DataTable, type DataTableProps } from "../data";

/** The figures of a drawing as a table, for those who would rather read them. */
export function TableBehind(props: DataTableProps) {
  const { pictures: t } = useT();
  return (
    <Disclosure summary={t.table}>
      <DataTable {...props} />
    </Disclosure>
  );
}
