import { useT } from "~/messages/context";
import { Button, Buttons } from "./Button";
import { Notice } from "./Notice";

/** What the script of drafts shows above a form; it says whose drafts may be offered here. */
export function DraftOffer({ personId }: { personId: string }) {
  const { common: t } = useT();
  return (
    <template data-drafts={personId}>
      <Notice live>
        <p>{t.draftFound}</p>
        <Buttons>
          <Button type="button" kind="secondary" data-draft="resume">
            {t.draftResume}
          </Button>
          <Button type="button" kind="quiet" data-draft="drop">
            {t.draftDrop}
          </Button>
        </Buttons>
      </Notice>
    </template>
  );
}
