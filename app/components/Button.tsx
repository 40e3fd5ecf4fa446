import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";

/** `primary`: the one strong action of a page. `warning`: what cannot be undone. `quiet`: looks like a link. */
export type ButtonKind = "primary" | "secondary" | "warning" | "quiet";

export type ButtonProps = { readonly kind?: ButtonKind } & Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "className"
>;

export function Button({ kind = "primary", type = "submit", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className="button" data-kind={kind} />;
}

export type ButtonLinkProps = { readonly kind?: ButtonKind; readonly href: string } & Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  "className" | "href"
>;

export function ButtonLink({ kind = "primary", children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className="button" data-kind={kind}>
      {children}
    </a>
  );
}

/** Buttons in a row, the strong one first. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
