import type { CSSProperties, ReactNode } from "react";
import { accentTokens } from "~/domain/colour";
import { Mark } from "./Mark";

export interface City {
  readonly name: string;
  readonly href: string;
  /** The city's logo; its name stands beside it as text: the alternative is what the picture says besides. */
  readonly logo?: CityLogo | undefined;
  /** `#rrggbb`, as the city chose it: contrast is seen to here. */
  readonly accent?: string | undefined;
}

export interface CityLogo {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface NavItem {
  readonly href: string;
  readonly text: string;
  /** `page`: this very page; `true`: a page below it. */
  readonly current?: "page" | "true" | undefined;
}

export interface LanguageItem {
  readonly lang: string;
  readonly href: string;
  /** The language's own name: "English", "Français". */
  readonly text: string;
}

export interface PageLabels {
  readonly skip: string;
  readonly nav: string;
  readonly languages: string;
  /** What opens the rest of the navigation on a small screen. */
  readonly more: string;
  /** The product's name and its home's address. */
  readonly product: string;
  readonly productHref: string;
}

export interface PageProps {
  readonly labels: PageLabels;
  readonly city?: City | undefined;
  readonly nav?: readonly NavItem[] | undefined;
  /** The other languages this page can be read in. */
  readonly languages?: readonly LanguageItem[] | undefined;
  /** Sign-in link, or the person's name and sign-out. */
  readonly account?: ReactNode;
  readonly footer?: readonly NavItem[] | undefined;
  readonly children: ReactNode;
}

/** As many as fit a line of 320 px beside what opens the others. */
const ALWAYS_SHOWN = 3;

/** The frame of every page: skip link, header, main, footer. */
export function Page({ labels, city, nav = [], languages = [], account, footer = [], children }: PageProps) {
  return (
    <div className="page" style={accentStyle(city?.accent)}>
      <a className="skip-link" href="#main">
        {labels.skip}
      </a>
      <header className="page-header">
        <div className="page-inner">
          <Brand labels={labels} city={city} />
          <div className="page-tools">
            <Languages label={labels.languages} items={languages} />
            {account}
          </div>
          {nav.length > 0 ? (
            <nav className="site-nav" aria-label={labels.nav}>
              <NavList items={nav.slice(0, ALWAYS_SHOWN)} />
              {nav.length > ALWAYS_SHOWN ? (
                <Menu label={labels.more}>
                  <NavList items={nav.slice(ALWAYS_SHOWN)} />
                </Menu>
              ) : null}
            </nav>
          ) : null}
        </div>
      </header>
      <main className="page-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-footer">
        <div className="page-inner">
          <a className="brand" href={labels.productHref}>
            <Mark />
            {labels.product}
          </a>
          <NavList items={footer} />
        </div>
      </footer>
    </div>
  );
}

/** Folded on a small screen, laid out in its line on a wide one: see `.menu` in layout.css. */
export function Menu({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="menu" name="header">
      <summary>{label}</summary>
      <div className="menu-body">{children}</div>
    </details>
  );
}

function Brand({ labels, city }: Pick<PageProps, "labels" | "city">) {
  return (
    <a className="brand" href={city?.href ?? labels.productHref}>
      {city ? city.logo && <Logo logo={city.logo} /> : <Mark />}
      {city?.name ?? labels.product}
    </a>
  );
}

/** A city's picture, as large as the place it stands in. */
export function Logo({ logo: { src, width, height, alt } }: { logo: CityLogo }) {
  return <img className="logo" src={src} width={width} height={height} alt={alt} />;
}

function Languages({ label, items }: { label: string; items: readonly LanguageItem[] }) {
  if (items.length === 0) return null;
  return (
    <nav className="languages" aria-label={label}>
      {items.map(({ lang, href, text }) => (
        <a key={lang} href={href} lang={lang} hrefLang={lang}>
          {text}
        </a>
      ))}
    </nav>
  );
}

function NavList({ items }: { items: readonly NavItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="nav-list">
      {items.map(({ href, text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The custom properties that a chosen accent sets; nothing where there is none, or no colour. */
export function accentStyle(hex: string | undefined): CSSProperties | undefined {
  const tokens = hex ? accentTokens(hex) : null;
  if (!tokens) return undefined;
  const properties: Record<`--${string}`, string> = {
    "--accent-light": tokens.light.accent,
    "--on-accent-light": tokens.light.onAccent,
    "--accent-dark": tokens.dark.accent,
    "--on-accent-dark": tokens.dark.onAccent,
  };
  return properties as CSSProperties;
}
