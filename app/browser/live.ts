import { offerDrafts } from "./drafts";

/**
 * Pages name what they show (`data-live="measure:…"` on an element); when one of these changes, the page is
 * loaded again and its main part replaced. Somebody who is typing is told instead.
 */
export function followChanges(): void {
  const topics = [...document.querySelectorAll<HTMLElement>("[data-live]")]
    .flatMap((element) => (element.dataset.live ?? "").split(" "))
    .filter(Boolean);
  if (topics.length === 0) return;
  const source = new EventSource(`/events?topics=${encodeURIComponent(topics.join(","))}`);
  let pending = 0;
  source.addEventListener("changed", () => {
    window.clearTimeout(pending);
    pending = window.setTimeout(() => void refresh(), 150);
  });
}

async function refresh(): Promise<void> {
  const main = document.querySelector("main");
  if (!main || tellsWriter(main)) return;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
  // Somebody may have begun to write while the answer was on its way.
  if (!fresh || tellsWriter(main)) return;
  const focusAgain = rememberFocus(main);
  const open = [...main.querySelectorAll("details[open][id]")].map((details) => details.id);
  main.replaceChildren(...fresh.childNodes);
  offerDrafts();
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  focusAgain();
}

/**
 * The focus is never lost: what had it gets it again, known by its id, or as the same link or control in the same
 * place among its like; when it has gone, the page's main part has it.
 */
function rememberFocus(main: HTMLElement): () => void {
  const focused = document.activeElement;
  if (!focused || focused === main || !main.contains(focused)) return () => {};
  const { id } = focused;
  const place = likeOf(main, focused).indexOf(focused);
  return () => {
    const likes = likeOf(main, focused);
    const found = (id && document.getElementById(id)) || (likes[place] ?? likes[0] ?? main);
    if (found instanceof HTMLElement) found.focus({ preventScroll: true });
  };
}

function likeOf(main: HTMLElement, element: Element): Element[] {
  return [...main.querySelectorAll(element.tagName)].filter((other) => nameOf(other) === nameOf(element));
}

/** What makes a link or a control itself, whatever the page around it. */
function nameOf(element: Element): string {
  const of = (attribute: string) => element.getAttribute(attribute) ?? "";
  return of("href") || `${of("name")}=${of("value")} ${element.textContent}`;
}

/** Somebody who is writing is told that the page has changed, and keeps it as it is. */
function tellsWriter(main: HTMLElement): boolean {
  const writes = isWriting(main);
  if (writes) main.querySelector("[data-changed]")?.removeAttribute("hidden");
  return writes;
}

/** Something was typed or chosen that a new page would lose. */
function isWriting(main: HTMLElement): boolean {
  return [...main.querySelectorAll("input, textarea, option")].some((field) => {
    if (field instanceof HTMLOptionElement) return isChosenAnew(field);
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
    const ticked = field.type === "checkbox" || field.type === "radio";
    return ticked ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  });
}

/** A list of which nothing is marked shows its first choice. */
function isChosenAnew(option: HTMLOptionElement): boolean {
  const list = option.closest("select");
  const marked = list?.querySelector("option[selected]") ?? list?.options[0];
  return option.selected && option !== marked;
}
