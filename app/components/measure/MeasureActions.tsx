import { useT } from "~/messages/context";
import { Button, ButtonLink, Buttons } from "../Button";

interface Powers {
  readonly edit: boolean;
  readonly table: boolean;
  readonly deliberate: boolean;
  readonly freeze: boolean;
  readonly withdraw: boolean;
  readonly amend: boolean;
  readonly comment: boolean;
}

const moves = ["table", "deliberate", "freeze"] as const;

/** What this reader can do with the measure now; the first one is the strong one. */
export function MeasureActions({ may, base }: { may: Powers; base: string }) {
  const t = useT();
  const words = t.measures.actions;
  const links = [
    may.edit && { href: `${base}/edit`, text: words.edit },
    may.amend && { href: `${base}/amendments/new`, text: words.amend },
    may.comment && { href: `${base}/comments#write`, text: words.comment },
    may.withdraw && { href: `${base}/withdraw`, text: words.withdraw },
  ].filter((link) => link !== false);
  const buttons = moves.filter((move) => may[move]);
  if (links.length + buttons.length === 0) return null;
  const list = (
    <Buttons>
      {links.map(({ href, text }, index) => (
        <ButtonLink key={href} href={href} kind={index === 0 ? "primary" : "secondary"}>
          {text}
        </ButtonLink>
      ))}
      {buttons.map((move) => (
        <Button key={move} name="move" value={move} kind="secondary">
          {words[move]}
        </Button>
      ))}
    </Buttons>
  );
  if (buttons.length === 0) return list;
  return (
    <form method="post" action={`${base}?index`} aria-label={words.title}>
      {list}
    </form>
  );
}
