/**
 * The style sheet inside the HTML plan: book page on screens, real page in print. System fonts only, since
 * nothing may be fetched. Kept as a string: bundlers and test runners each treat imported CSS in their own way.
 */
export const planStyle = `
:root {
  --ink: #1c1a17;
  --soft: #5c564b;
  --hair: #d8d2c4;
  --paper: #fdfcf9;
  --axis: var(--accent);
}
* {
  box-sizing: border-box;
}
html {
  background: var(--paper);
  color: var(--ink);
  font:
    1.125rem / 1.6 "Libertinus Serif",
    "Source Serif 4",
    Charter,
    "Iowan Old Style",
    Georgia,
    serif;
  font-variant-numeric: oldstyle-nums;
  hyphens: auto;
  overflow-wrap: anywhere;
}
body {
  margin: 0 auto;
  max-width: 46rem;
  padding: 0 1.5rem 6rem 4.5rem;
}
h1,
h2,
h3,
h4,
h5,
h6 {
  font-weight: 600;
  hyphens: manual;
  line-height: 1.2;
  overflow-wrap: break-word;
  text-wrap: balance;
}
h2 {
  font-size: 1.7rem;
  margin: 4rem 0 1.5rem;
}
h3 {
  font-size: 1.35rem;
  margin: 3rem 0 1rem;
}
h4,
h5,
h6 {
  font-size: 1rem;
  margin: 1.75rem 0 0.4rem;
}
h4 {
  font-style: italic;
  font-weight: 400;
}
p,
ul,
ol,
dl,
table,
pre,
blockquote {
  margin: 0 0 0.9rem;
}
ul,
ol {
  padding-left: 1.3rem;
}
li p {
  margin: 0;
}
a {
  color: inherit;
  text-decoration-color: var(--soft);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}
a:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
blockquote {
  border-left: 2px solid var(--hair);
  color: var(--soft);
  margin-left: 0;
  padding-left: 1.25rem;
}
code,
pre {
  font-family: "DejaVu Sans Mono", ui-monospace, Menlo, Consolas, monospace;
  font-size: 0.82em;
}
pre {
  border-left: 2px solid var(--hair);
  padding-left: 1.25rem;
  white-space: pre-wrap;
}
hr {
  border: 0;
  border-top: 1px solid var(--hair);
  margin: 2rem 0;
}
table {
  border-collapse: collapse;
  font-size: 0.95rem;
  font-variant-numeric: lining-nums tabular-nums;
  width: 100%;
}
th,
td {
  border-bottom: 1px solid var(--hair);
  overflow-wrap: break-word;
  padding: 0.4rem 0.9rem 0.4rem 0;
  text-align: left;
  vertical-align: top;
}
th {
  font-weight: 400;
}
thead th {
  border-bottom-color: var(--ink);
  font-style: italic;
}
.right {
  text-align: right;
}
.center {
  text-align: center;
}
.cover {
  border-top: 0.75rem solid var(--accent);
  margin: 0 0 5rem;
  padding: 5rem 0 3rem;
}
.cover h1 {
  font-size: clamp(2.2rem, 7vw, 3.4rem);
  line-height: 1.08;
  margin: 0 0 1.5rem;
}
.cover p {
  margin: 0 0 0.3rem;
}
.logo {
  height: 4.5rem;
  max-width: 100%;
  object-fit: contain;
}
.city {
  font-variant-caps: small-caps;
  letter-spacing: 0.06em;
}
.edition {
  color: var(--soft);
}
.contents > ul,
.contents ul ul,
.legend {
  list-style: none;
  padding: 0;
}
.contents li {
  margin: 0 0 0.35rem;
}
.contents ul ul {
  margin: 0.35rem 0 1rem 1.5rem;
}
.contents a {
  text-decoration-color: transparent;
}
.contents a:hover,
.contents a:focus {
  text-decoration-color: currentColor;
}
.axis > h2 {
  border-top: 3px solid var(--axis);
  padding-top: 1rem;
}
.axis-number {
  color: var(--soft);
  display: block;
  font-size: 1rem;
  font-style: italic;
  font-weight: 400;
}
.measure {
  border-top: 1px solid var(--hair);
  margin-top: 3rem;
  padding-top: 0.5rem;
}
.measure > h3 {
  margin-top: 1rem;
  position: relative;
}
.number {
  border-top: 3px solid var(--axis);
  font-variant-numeric: lining-nums;
  font-weight: 400;
  left: -3.5rem;
  min-width: 2.2rem;
  position: absolute;
  top: -0.15rem;
}
.aside {
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
}
dl div {
  display: grid;
  gap: 0 1rem;
  grid-template-columns: 10rem 1fr;
}
dt {
  font-style: italic;
}
dd {
  margin: 0;
}
.facts {
  border-bottom: 1px solid var(--hair);
  margin: 1.75rem 0;
}
.facts div {
  border-top: 1px solid var(--hair);
  padding: 0.5rem 0;
}
.facts p:last-child,
.facts ul:last-child {
  margin: 0;
}
.vote .bar {
  display: block;
  height: 0.9rem;
  margin: 0.75rem 0;
  width: 100%;
}
.legend {
  display: flex;
  flex-wrap: wrap;
  font-size: 0.95rem;
  gap: 0 1.5rem;
}
.legend b {
  font-variant-numeric: lining-nums tabular-nums;
}
.key {
  height: 0.65rem;
  width: 0.65rem;
}
.arithmetic {
  font-variant-numeric: lining-nums;
}
.lines,
.small {
  font-size: 0.95rem;
}
.vote .lines,
.small {
  color: var(--soft);
}
.minority {
  border-left: 3px solid var(--axis);
  margin: 1.75rem 0;
  padding-left: 1.25rem;
}
.minority h4 {
  margin-top: 0;
}
.signed {
  font-style: italic;
}
.image {
  color: var(--soft);
}
footer {
  border-top: 1px solid var(--hair);
  margin-top: 5rem;
}
@media (max-width: 48rem) {
  body {
    padding-left: 1.5rem;
  }
  .number {
    display: block;
    left: 0;
    margin-bottom: 0.4rem;
    position: static;
    width: 2.2rem;
  }
  dl div {
    display: block;
  }
}
@media print {
  @page {
    margin: 22mm 20mm 24mm;
  }
  html {
    background: none;
    font-size: 10.5pt;
  }
  body {
    max-width: none;
    padding: 0 0 0 3.5rem;
  }
  .cover {
    break-after: page;
    padding-top: 30vh;
  }
  .axis {
    break-before: page;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    break-after: avoid;
  }
  .vote,
  .minority,
  tr,
  .facts div {
    break-inside: avoid;
  }
  a {
    text-decoration: none;
  }
  main p a[href^="http"]::after {
    color: var(--soft);
    content: " (" attr(href) ")";
    font-size: 0.85em;
  }
}
`.trim();
