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
  if (!main) return;
  if (isWriting(main)) {
    document.querySelector<HTMLElement>("[data-changed]")?.removeAttribute("hidden");
    return;
  }
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
  if (!fresh) return;
  const focused = document.activeElement?.id;
  const open = [...main.querySelectorAll("details[open][id]")].map((details) => details.id);
  main.replaceChildren(...fresh.childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** Something was typed or chosen that a new page would lose. */
function isWriting(main: HTMLElement): boolean {
  const fields = main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  return [...fields].some((field) =>
    field.type === "checkbox" || field.type === "radio"
      ? (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked
      : field.type !== "hidden" && field.value !== field.defaultValue,
  );
}
