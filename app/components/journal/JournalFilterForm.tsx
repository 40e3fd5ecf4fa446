import { useLocation } from "@remix-run/react";
import { useT } from "~/messages/context";
import { Button, Buttons } from "../Button";
import { Disclosure } from "../Disclosure";
import { Select, TextField } from "../inputs";

export interface PersonOption {
  readonly id: string;
  readonly name: string;
}

const fields = ["action", "person", "thing", "from", "until"] as const;

/** Lines by act, person, thing and days; its choices stand in the address. */
export function JournalFilterForm({
  asked,
  people,
}: {
  asked: URLSearchParams;
  people: readonly PersonOption[];
}) {
  const { journal: t } = useT();
  const { pathname } = useLocation();
  const given = (name: (typeof fields)[number]) => ({ name, defaultValue: asked.get(name) ?? "" });
  const acts = Object.entries(t.actions).map(([value, label]) => ({ value, label }));
  const persons = people.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <Disclosure summary={t.filter} open={fields.some((name) => asked.get(name))}>
      <form method="get" className="form">
        <div className="form-row">
          <Select {...given("action")} label={t.action} options={acts} empty={t.anyAction} />
          <Select {...given("person")} label={t.person} options={persons} empty={t.anyPerson} />
        </div>
        <TextField {...given("thing")} label={t.thing} hint={t.thingHint} fieldWidth="medium" />
        <div className="form-row">
          <TextField {...given("from")} type="date" label={t.from} fieldWidth="short" />
          <TextField {...given("until")} type="date" label={t.until} fieldWidth="short" />
        </div>
        <Buttons>
          <Button kind="secondary">{t.show}</Button>
          <a href={pathname}>{t.all}</a>
        </Buttons>
      </form>
    </Disclosure>
  );
}
