import type { MeasureStatus } from "~/domain/measure";
import { stageOf } from "~/domain/measure-stage";
import { useT } from "~/messages/context";
import { FilterBar } from "../FilterBar";
import { Select, TextField } from "../inputs";

const orders = ["number", "title", "newest", "relevance"] as const;

export interface MeasureFiltersProps {
  readonly address: string;
  readonly query: {
    readonly search: string;
    readonly axis: string;
    readonly panel: string;
    readonly status: string;
    readonly order: string;
  };
  readonly axes: readonly { readonly number: number; readonly title: string }[];
  readonly panels: readonly { readonly number: number; readonly name: string }[];
  readonly statuses: readonly MeasureStatus[];
  /** Whether something narrows the list down. */
  readonly filtered: boolean;
}

/** Words, axis, panel, state, order: in the address, so that every result can be sent to somebody. */
export function MeasureFilters(props: MeasureFiltersProps) {
  const { address, query, filtered } = props;
  const words = useT().measures.list;
  const narrowed = [query.axis, query.panel, query.status].some((value) => value !== "");
  return (
    <FilterBar
      label={words.filter}
      action={address}
      submit={words.submit}
      clear={filtered ? { href: address, text: words.clear } : undefined}
      more={{ label: words.narrow, open: narrowed, fields: <Narrowing {...props} /> }}
    >
      <TextField name="q" label={words.search} type="search" defaultValue={query.search} maxLength={200} />
    </FilterBar>
  );
}

function Narrowing({ query, axes, panels, statuses }: MeasureFiltersProps) {
  const t = useT();
  const words = t.measures.list;
  const stages = (["discussion", "voting"] as const).filter((stage) =>
    statuses.some((status) => stageOf[status] === stage),
  );
  return (
    <>
      <Select
        name="axis"
        label={words.axis}
        empty={words.all}
        defaultValue={query.axis}
        options={axes.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` }))}
      />
      <Select
        name="panel"
        label={words.panel}
        empty={words.all}
        defaultValue={query.panel}
        options={panels.map(({ number, name }) => ({ value: String(number), label: name }))}
      />
      <Select
        name="status"
        label={words.status}
        empty={words.all}
        defaultValue={query.status}
        options={[
          ...statuses.map((status) => ({ value: status, label: t.domain.measureStatus[status] })),
          ...stages.map((stage) => ({ value: stage, label: t.pictures.stage[stage].toLowerCase() })),
        ]}
      />
      <Select
        name="order"
        label={words.order}
        defaultValue={query.order}
        options={orders.map((order) => ({ value: order, label: words.orders[order] }))}
      />
    </>
  );
}
