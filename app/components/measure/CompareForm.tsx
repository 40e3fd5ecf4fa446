import { useT } from "~/messages/context";
import { FilterBar } from "../FilterBar";
import { Select } from "../inputs";

export interface CompareFormProps {
  readonly base: string;
  readonly newest: number;
  readonly from: number;
  readonly to: number;
}

/** Any two versions of a measure, to be compared. */
export function CompareForm({ base, newest, from, to }: CompareFormProps) {
  const t = useT();
  const options = Array.from({ length: newest }, (_, at) => String(at + 1)).map((number) => ({
    value: number,
    label: number,
  }));
  return (
    <FilterBar label={t.compare.choose} action={`${base}/compare`} submit={t.compare.submit}>
      <Select name="from" label={t.compare.from} options={options} defaultValue={String(from)} />
      <Select name="to" label={t.compare.to} options={options} defaultValue={String(to)} />
    </FilterBar>
  );
}
