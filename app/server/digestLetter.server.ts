import { escaped } from "~/documents/htmlBlocks";
import { type Language, messages } from "~/messages";
import { sayNotification } from "~/messages/sayNotification";
import { addressOf, type NamedNotification } from "./notifications.server";

/** A longer mail is not read: the rest is on the site. */
const MOST_LINES = 25;

interface Line {
  readonly text: string;
  readonly reason: string | null;
  readonly url: string;
}

interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

interface Digest {
  readonly language: Language;
  readonly name: string;
  readonly parts: readonly Part[];
  readonly others: number;
  readonly links: { readonly all: string; readonly choose: string; readonly unsubscribe: string };
}

/** The mail that tells somebody what concerns them, convention by convention: as text, and as a simple page. */
export function writeDigest(
  language: Language,
  baseUrl: string,
  name: string,
  unsubscribe: string,
  items: readonly NamedNotification[],
) {
  const t = messages(language).notifications.digest;
  const newest = [...items].reverse().slice(0, MOST_LINES);
  const parts = partsOf(language, baseUrl, newest);
  const home = `${baseUrl}/${language}`;
  const links = { all: `${home}/notifications`, choose: `${home}/account`, unsubscribe };
  const digest = { language, name, parts, links, others: Math.max(0, items.length - MOST_LINES) };
  const titles = [...new Set(items.map(({ convention }) => convention.title))].join(", ");
  const subject = t.subject(items.length, titles);
  return { subject, text: asText(digest), html: asHtml(digest, subject) };
}

function partsOf(language: Language, baseUrl: string, items: readonly NamedNotification[]): Part[] {
  const parts = new Map<string, Line[]>();
  for (const item of items) {
    const line = { ...sayNotification(language, item), url: `${baseUrl}${addressOf(language, item)}` };
    parts.set(item.convention.title, [...(parts.get(item.convention.title) ?? []), line]);
  }
  return [...parts].map(([title, lines]) => ({ title, lines: eachOnce(language, lines) }));
}

/** Three comments on one measure are one line, that leads to the newest. */
function eachOnce(language: Language, lines: readonly Line[]): Line[] {
  const { times } = messages(language).notifications.digest;
  const found = new Map<string, { line: Line; count: number }>();
  for (const line of lines) {
    const key = `${line.text} ${line.reason}`;
    const known = found.get(key);
    found.set(key, { line: known?.line ?? line, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()].map(({ line, count }) =>
    count === 1 ? line : { ...line, text: times(line.text, count) },
  );
}

function asText({ language, name, parts, others, links }: Digest): string {
  const t = messages(language).notifications.digest;
  const lines = (part: Part) =>
    part.lines.map(({ text, reason, url }) =>
      [`- ${text}`, ...(reason ? [`  ${reason}`] : []), `  ${url}`].join("\n"),
    );
  return [
    t.hello(name),
    t.intro,
    ...parts.map((part) => [part.title.toUpperCase(), ...lines(part)].join("\n\n")),
    ...(others > 0 ? [t.more(others)] : []),
    `${t.all}\n${links.all}`,
    `--\n${t.why}\n\n${t.choose}\n${links.choose}\n\n${t.unsubscribe}\n${links.unsubscribe}\n`,
  ].join("\n\n");
}

const STYLE = "font:16px/1.5 Georgia,serif;color:#1d1d1b;max-width:36em;margin:0 auto;padding:1em";

function asHtml({ language, name, parts, others, links }: Digest, subject: string): string {
  const t = messages(language).notifications.digest;
  const link = (url: string, text: string) => `<a href="${escaped(url)}">${escaped(text)}</a>`;
  const item = ({ text, reason, url }: Line) =>
    `<li>${link(url, text)}${reason ? `<br>${escaped(reason)}` : ""}</li>`;
  const part = ({ title, lines }: Part) =>
    `<h2>${escaped(title)}</h2>\n<ul>\n${lines.map(item).join("\n")}\n</ul>`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="${STYLE}">
<p>${escaped(t.hello(name))}</p>
<p>${escaped(t.intro)}</p>
${parts.map(part).join("\n")}
${others > 0 ? `<p>${escaped(t.more(others))}</p>\n` : ""}<p>${link(links.all, t.all)}</p>
<hr>
<p><small>${escaped(t.why)}<br>
${link(links.choose, t.choose)}<br>
${link(links.unsubscribe, t.unsubscribe)}</small></p>
</body>
</html>
`;
}
