import type { Role } from "~/domain/role";
import { useT } from "~/messages/context";
import { Button } from "../Button";
import { CheckboxGroup } from "../choices";
import { type Option, Select } from "../inputs";

interface SeatFormProps {
  readonly member: { readonly role: Role; readonly panelIds: readonly string[] };
  readonly options: { readonly roles: readonly Option[]; readonly panels: readonly Option[] };
}

/** Somebody's role and panels. */
export function SeatForm({ member, options }: SeatFormProps) {
  const { people, common } = useT();
  return (
    <form method="post" className="form">
      <input type="hidden" name="intent" value="change" />
      <Select name="role" label={people.role} options={options.roles} defaultValue={member.role} />
      {options.panels.length > 0 && (
        <CheckboxGroup
          name="panels[]"
          id="panels"
          label={people.panels}
          options={options.panels}
          checked={member.panelIds}
        />
      )}
      <Button>{common.save}</Button>
    </form>
  );
}
