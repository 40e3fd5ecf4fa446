/**
 * What somebody writes is kept by their browser until it is sent, so that a closed tab loses nothing: by form
 * and by person, offered when they come back, forgotten once sent, dropped, a month old, or signed out.
 */
const PREFIX = "palabre-draft ";
const SENT = "palabre-sent";
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const PAUSE_MS = 300;

type Texts = Readonly<Record<string, string>>;
type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The form that this page answered without taking it: when it is sent at last, its draft goes too. */
let unsent: string | null = null;

export function keepDrafts(): void {
  const template = document.querySelector<HTMLTemplateElement>("template[data-drafts]");
  settleSent();
  document.addEventListener("submit", remember);
  if (!template) return;
  let pending = 0;
  const waiting = new Set<HTMLFormElement>();
  const save = () => {
    for (const form of waiting) store(form, template);
    waiting.clear();
  };
  document.addEventListener("input", ({ target }) => {
    const form = target instanceof Element ? target.closest("form") : null;
    if (!form || keyOf(form, template) === null) return;
    waiting.add(form);
    window.clearTimeout(pending);
    pending = window.setTimeout(save, PAUSE_MS);
  });
  window.addEventListener("pagehide", save);
  offerDrafts();
}

/** Above each form that has a draft: whether to take it up again. */
export function offerDrafts(): void {
  const template = document.querySelector<HTMLTemplateElement>("template[data-drafts]");
  if (!template) return;
  for (const form of document.querySelectorAll<HTMLFormElement>("main form[method=post]")) {
    const key = keyOf(form, template);
    const texts = key === null ? null : read(key);
    const differs = texts && fieldsOf(form).some(({ id, value }) => (texts[id] ?? value) !== value);
    if (key && differs) offer(form, key, texts, template);
  }
}

function offer(form: HTMLFormElement, key: string, texts: Texts, template: HTMLTemplateElement): void {
  const notice = template.content.firstElementChild?.cloneNode(true);
  if (!(notice instanceof HTMLElement)) return;
  notice.addEventListener("click", ({ target }) => {
    const choice = target instanceof HTMLElement ? target.dataset.draft : undefined;
    if (choice === undefined) return;
    if (choice === "drop") forget(key);
    else for (const field of fieldsOf(form)) field.value = texts[field.id] ?? field.value;
    notice.remove();
    fieldsOf(form)[0]?.focus();
  });
  form.closest("details")?.setAttribute("open", "");
  form.before(notice);
}

function store(form: HTMLFormElement, template: HTMLTemplateElement): void {
  const key = keyOf(form, template);
  if (key === null) return;
  const fields = fieldsOf(form);
  const typed = unsent !== null || fields.some((field) => field.value !== field.defaultValue);
  const texts = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
  if (typed) attempt(() => localStorage.setItem(key, JSON.stringify({ at: Date.now(), texts })));
  else forget(key);
}

/** A page that came by a redirect says that the form before it was taken. */
function settleSent(): void {
  const sent = attempt(() => sessionStorage.getItem(SENT)) ?? null;
  if (sent === null) return;
  attempt(() => sessionStorage.removeItem(SENT));
  const [arrival] = performance.getEntriesByType("navigation");
  const goesOn = arrival instanceof PerformanceNavigationTiming && arrival.type === "navigate";
  if (document.documentElement.dataset.unsent !== undefined) unsent = sent;
  else if (goesOn) forget(sent);
}

function remember({ target }: SubmitEvent): void {
  if (!(target instanceof HTMLFormElement)) return;
  if (target.dataset.endsDrafts !== undefined) forgetAll();
  const template = document.querySelector<HTMLTemplateElement>("template[data-drafts]");
  const key = (template && keyOf(target, template)) ?? (target.closest("main") ? unsent : null);
  if (key === null) return;
  if (template) store(target, template);
  attempt(() => sessionStorage.setItem(SENT, key));
}

/** Only forms where somebody writes at length have one, whatever the language of the page. */
function keyOf(form: HTMLFormElement, template: HTMLTemplateElement): string | null {
  const first = form.querySelector("textarea");
  if (!first || !form.closest("main") || form.method !== "post") return null;
  const { pathname, searchParams } = new URL(form.getAttribute("action") ?? "", location.href);
  searchParams.delete("done");
  const path = pathname.replace(/^\/\w+/, "");
  return `${PREFIX}${template.dataset.drafts} ${path}?${searchParams} ${first.id}`;
}

function fieldsOf(form: HTMLFormElement): TextField[] {
  return [...form.querySelectorAll<TextField>("textarea, input[type=text]")];
}

function read(key: string): Texts | null {
  const kept = attempt(() => localStorage.getItem(key));
  const draft: { at: number; texts: Texts } | null = attempt(() => JSON.parse(kept ?? "null")) ?? null;
  if (draft && Date.now() - draft.at < KEPT_MS) return draft.texts;
  if (draft) forget(key);
  return null;
}

function forget(key: string): void {
  attempt(() => localStorage.removeItem(key));
}

function forgetAll(): void {
  const keys = attempt(() => Object.keys(localStorage)) ?? [];
  for (const key of keys) if (key.startsWith(PREFIX)) forget(key);
}

/** Storage may be full, or forbidden by its owner: then nothing is kept, and nothing breaks. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
