import type { PlannedInvitation } from "~/domain/invitation-plan";
import { useT } from "~/messages/context";
import { Button, ButtonLink, Buttons } from "../Button";
import { DataTable } from "../data";
import { Notice } from "../Notice";
import { PageTitle } from "../Section";
import type { SeatOptions } from "./InviteForms";

interface InvitePreviewProps {
  readonly preview: { readonly planned: readonly PlannedInvitation[]; readonly unread: readonly string[] };
  readonly options: SeatOptions;
  readonly formKey: string;
}

/** Who would be invited, to be looked at before anything is sent. */
export function InvitePreview({ preview, options, formKey }: InvitePreviewProps) {
  const { people: t } = useT();
  const { planned, unread } = preview;
  const labels = { name: t.name, by: t.by, role: t.role, panel: t.panel };
  const columns = Object.entries(labels).map(([key, label]) => ({ key, label }));
  const labelOf = (list: SeatOptions["roles"], value: string | null) =>
    list.find((option) => option.value === value)?.label ?? "";
  const rows = planned.map(({ name, email, role, panelId }, index) => ({
    key: index.toString(),
    cells: [name, email ?? t.byLetter, labelOf(options.roles, role), labelOf(options.panels, panelId)],
  }));
  return (
    <>
      <PageTitle title={t.previewTitle} lead={t.previewLead(planned.length)} />
      {unread.length > 0 && <Notice kind="warning">{t.unread(unread.join(", "))}</Notice>}
      <DataTable id="preview" caption={t.previewCaption} columns={columns} rows={rows} stacks />
      <form method="post" className="form">
        <input type="hidden" name="intent" value="confirm" />
        <input type="hidden" name="form_key" value={formKey} />
        <input type="hidden" name="list" value={JSON.stringify(planned)} />
        <Buttons>
          <Button>{t.confirm(planned.length)}</Button>
          <ButtonLink kind="quiet" href="?">
            {t.otherFile}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  );
}
