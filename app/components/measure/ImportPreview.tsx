import { useT } from "~/messages/context";
import { Button, ButtonLink, Buttons } from "../Button";
import { RadioGroup } from "../choices";
import { DataTable, SummaryList } from "../data";
import { Section } from "../Section";

export interface ImportPreviewProps {
  readonly preview: {
    readonly id: string;
    readonly name: string;
    readonly count: number;
    readonly unread: readonly string[];
    readonly newAxes: readonly { readonly number: number; readonly title: string }[];
    readonly newPanels: readonly string[];
    readonly measures: readonly {
      readonly line: number;
      readonly title: string;
      readonly axis: string;
      readonly panel: string;
      readonly indicators: number;
    }[];
  };
  readonly address: string;
}

/** What a file will make, before it makes it. */
export function ImportPreview({ preview, address }: ImportPreviewProps) {
  const { importing: t } = useT();
  const { name, count, measures } = preview;
  return (
    <Section title={t.previewTitle(name)} intro={t.preview(count)}>
      <Made preview={preview} />
      <form className="form" method="post" encType="multipart/form-data">
        <input type="hidden" name="upload" value={preview.id} />
        <RadioGroup
          name="status"
          label={t.status}
          options={[
            { value: "draft", label: t.draft },
            { value: "tabled", label: t.tabled },
          ]}
          checked={["draft"]}
          required
        />
        <Buttons>
          <Button>{t.confirm}</Button>
          <ButtonLink kind="quiet" href={address}>
            {t.other}
          </ButtonLink>
        </Buttons>
      </form>
      {measures.length < count ? <p>{t.firstOnes(measures.length)}</p> : null}
      <DataTable
        id="preview"
        caption={t.caption}
        columns={(["line", "title", "axis", "panel", "indicators"] as const).map((key) => ({
          ...{ key, label: t.columns[key], numeric: key === "line" || key === "indicators" },
        }))}
        rows={measures.map(({ line, title, axis, panel, indicators }) => ({
          key: String(line),
          cells: [line, title, axis, panel, indicators],
        }))}
      />
    </Section>
  );
}

function Made({ preview }: Pick<ImportPreviewProps, "preview">) {
  const { importing: t } = useT();
  const lists = [
    { term: t.newAxes, texts: preview.newAxes.map(({ number, title }) => `${number}. ${title}`) },
    { term: t.newPanels, texts: preview.newPanels },
    { term: t.unread, texts: preview.unread },
  ].filter(({ texts }) => texts.length > 0);
  if (lists.length === 0) return null;
  return <SummaryList items={lists.map(({ term, texts }) => ({ term, value: texts.join(", ") }))} />;
}
