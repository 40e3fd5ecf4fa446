import type { ReactNode } from "react";
import { useWritten } from "~/messages/context";

export type Tone = "neutral" | "progress" | "success" | "warning" | "error";

/** A state, in words; the tone only adds to them. */
export interface Status {
  readonly text: string;
  readonly tone: Tone;
}

export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>;
}

export function StatusTag({ text, tone }: Status) {
  return (
    <span className="tag" data-tone={tone}>
      {text}
    </span>
  );
}

/** An axis, by its number (which gives colour and pattern, 1 to 8 and round again) and its name. */
export interface AxisRef {
  readonly number: number;
  readonly name: string;
  readonly href?: string | undefined;
}

export function AxisTag({ number, name, href }: AxisRef) {
  const written = useWritten();
  return (
    <span {...written} className="axis-tag" data-axis={axisHue(number)}>
      <b>{number}</b>
      {href ? <a href={href}>{name}</a> : name}
    </span>
  );
}

export function axisHue(number: number): number {
  return ((number - 1) % 8) + 1;
}
