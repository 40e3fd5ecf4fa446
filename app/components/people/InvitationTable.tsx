import type { Role } from "~/domain/role";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Button } from "../Button";
import { DataTable } from "../data";
import { When } from "../When";

interface InvitationRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly createdAt: string;
}

/** Invitations that wait, each with what can be done about it. */
export function InvitationTable({ invitations }: { invitations: readonly InvitationRow[] }) {
  const t = useT();
  const language = useLanguage();
  const { people } = t;
  const labels = {
    name: people.name,
    by: people.by,
    role: people.role,
    at: people.invitedOn,
    actions: people.actions,
  };
  const columns = Object.entries(labels).map(([key, label]) => ({ key, label }));
  const rows = invitations.map((one) => ({
    key: one.id,
    cells: [
      one.name,
      one.email ?? people.byLetter,
      t.domain.role[one.role],
      <When key="at" iso={one.createdAt} text={formats(language).date(one.createdAt)} />,
      <InvitationActions key="actions" invitation={one} />,
    ],
  }));
  return <DataTable id="invitations" caption={people.invitations} columns={columns} rows={rows} stacks />;
}

function InvitationActions({ invitation }: { invitation: InvitationRow }) {
  const { people } = useT();
  const intents = invitation.email === null ? ["revoke"] : ["again", "revoke"];
  return (
    <>
      {intents.map((intent) => (
        <form method="post" key={intent}>
          <input type="hidden" name="id" value={invitation.id} />
          <input type="hidden" name="intent" value={intent} />
          <Button kind="quiet">
            {intent === "again" ? people.sendAgain : people.revoke}
            <span className="visually-hidden"> {invitation.name}</span>
          </Button>
        </form>
      ))}
    </>
  );
}
