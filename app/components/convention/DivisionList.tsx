import type { ReactNode } from "react";
import { useT } from "~/messages/context";
import { Button, Buttons } from "../Button";
import { Disclosure } from "../Disclosure";

export interface Division {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly about: string;
  readonly used: boolean;
  /** Stands for what is shown, so that a change by somebody else is noticed. */
  readonly seen: string;
  /** The fields that change it. */
  readonly fields: ReactNode;
  /** Its own form was refused: it opens by itself. */
  readonly open?: boolean | undefined;
}

/** Axes or panels in their order, each to be changed, moved, or removed while nothing stands on it. */
export function DivisionList({ items }: { items: readonly Division[] }) {
  return (
    <ol className="division-list">
      {items.map((item, index) => (
        <li key={item.id}>
          <h2 className="section-title">{item.name}</h2>
          {item.about ? <p>{item.about}</p> : null}
          <Edit item={item} />
          <Moves item={item} first={index === 0} last={index === items.length - 1} />
        </li>
      ))}
    </ol>
  );
}

function Edit({ item }: { item: Division }) {
  const { settings: t, common } = useT();
  const summary = (
    <>
      {t.change}
      <span className="visually-hidden"> {item.name}</span>
    </>
  );
  return (
    <Disclosure id={`edit-${item.id}`} open={item.open} summary={summary}>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="rename" />
        <input type="hidden" name="id" value={item.id} />
        <input type="hidden" name="seen" value={item.seen} />
        {item.fields}
        <Button kind="secondary">{common.save}</Button>
      </form>
    </Disclosure>
  );
}

function Moves({ item, first, last }: { item: Division; first: boolean; last: boolean }) {
  const { settings: t } = useT();
  return (
    <Buttons>
      {first ? null : <Move item={item} direction="up" text={t.up} />}
      {last ? null : <Move item={item} direction="down" text={t.down} />}
      {item.used ? <span className="soft small">{t.inUse}</span> : <Remove item={item} text={t.remove} />}
    </Buttons>
  );
}

function Move({ item, direction, text }: { item: Division; direction: "up" | "down"; text: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="direction" value={direction} />
      <Button kind="quiet" aria-label={`${text} : ${item.name}`}>
        {text}
      </Button>
    </form>
  );
}

function Remove({ item, text }: { item: Division; text: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="id" value={item.id} />
      <Button kind="quiet" aria-label={`${text} : ${item.name}`}>
        {text}
      </Button>
    </form>
  );
}
