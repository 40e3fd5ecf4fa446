import type { Role } from "~/domain/role";
import { useT } from "~/messages/context";
import { Section } from "../Section";

interface PersonInList {
  readonly memberId: string;
  readonly name: string;
  readonly email: string | null;
}

interface PeopleOfRoleProps {
  readonly role: {
    readonly role: Role;
    readonly count: number;
    readonly groups: readonly { readonly panel: string | null; readonly people: readonly PersonInList[] }[];
  };
  /** Where the pages that change a place stand; null for those who may not. */
  readonly changeBase: string | null;
}

/** Those who have one role, by panel. */
export function PeopleOfRole({ role, changeBase }: PeopleOfRoleProps) {
  const { people: t } = useT();
  const plain = role.groups.length === 1 && role.groups[0]?.panel === null;
  return (
    <Section title={t.roles[role.role]} count={t.count(role.count)}>
      {role.groups.map(({ panel, people }) => (
        <section key={panel ?? ""} className="people-group">
          {plain ? null : <h3>{panel ?? t.noPanel}</h3>}
          <ul className="people-list">
            {people.map((person) => (
              <li key={person.memberId}>
                <PersonLine person={person} changeBase={changeBase} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

function PersonLine({ person, changeBase }: { person: PersonInList; changeBase: string | null }) {
  const { people: t, common } = useT();
  const name = person.name || common.erasedPerson;
  if (changeBase === null) return <b>{name}</b>;
  return (
    <>
      <b>{name}</b>
      <span className="soft">{person.email ?? t.noEmail}</span>
      <a href={`${changeBase}/${person.memberId}`}>
        {t.change}
        <span className="visually-hidden"> {name}</span>
      </a>
    </>
  );
}
