import { useLanguage, useT } from "~/messages/context";
import { Button } from "../Button";
import { Notice } from "../Notice";
import { PageTitle, Section } from "../Section";

export interface LettersProps {
  readonly letters: readonly { readonly name: string; readonly code: string }[];
  readonly title: string;
  readonly city: string;
  /** Address of the installation, as it is typed. */
  readonly site: string;
}

/** Letters to be printed, each on a page of its own; the codes are shown this once. */
export function Letters({ letters, title, city, site }: LettersProps) {
  const { people } = useT();
  const language = useLanguage();
  const address = `${site.replace(/^https?:\/\//, "")}/${language}/join`;
  return (
    <>
      <div className="no-print">
        <PageTitle title={people.lettersTitle} />
        <Notice kind="warning">{people.lettersWarning}</Notice>
      </div>
      {letters.map(({ name, code }) => (
        <article className="letter" key={code}>
          <p>{people.letter.greeting(name)}</p>
          <p>{people.letter.invited(title, city)}</p>
          <p>{people.letter.how}</p>
          <p className="letter-code">{address}</p>
          <p>{people.letter.type}</p>
          <p className="letter-code">{code}</p>
          <p>{people.letter.keep}</p>
          <p>{people.letter.help}</p>
        </article>
      ))}
    </>
  );
}

/** For a member without an address who lost their letter. */
export function LetterSection() {
  const { people } = useT();
  return (
    <Section title={people.newLetter} intro={people.newLetterLead}>
      <form method="post">
        <input type="hidden" name="intent" value="letter" />
        <Button kind="secondary">{people.newLetter}</Button>
      </form>
    </Section>
  );
}

export function RemoveSection() {
  const { people } = useT();
  return (
    <Section title={people.remove} intro={people.removeLead}>
      <form method="post">
        <input type="hidden" name="intent" value="remove" />
        <Button kind="warning">{people.remove}</Button>
      </form>
    </Section>
  );
}
