import { writePlanHtml } from "~/documents/html";
import { writePlanJson } from "~/documents/json";
import { writePlanMarkdown } from "~/documents/markdown";
import { findLogoContent } from "~db/logos";
import { printPlan } from "./planPrinter.server";
import type { PlanText, Shelf } from "./planReading.server";

export const planFormats = ["pdf", "html", "md", "json"] as const;
export type PlanFormat = (typeof planFormats)[number];

const types = {
  pdf: "application/pdf",
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json",
} as const satisfies Record<PlanFormat, string>;

/** The format of `plan.md`, `plan.pdf`…; null for any other name. */
export function formatOfFile(name: string | undefined): PlanFormat | null {
  return planFormats.find((format) => name === `plan.${format}`) ?? null;
}

/** A text of the plan as a file; every byte follows from the text. The PDF is kept on disk once it is made. */
export async function planBytes(
  shelf: Shelf,
  text: PlanText,
  format: PlanFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const { document, sha256 } = text;
  const named = document.convention.logo;
  const logo = named && (await findLogoContent(shelf.db, named.sha256));
  const options = { imprint: { sha256 }, ...(logo ? { logo: new Uint8Array(logo) } : {}) };
  switch (format) {
    case "pdf":
      return printPlan(shelf, text, options);
    case "md":
      return new TextEncoder().encode(writePlanMarkdown(document, options));
    case "html":
      return new TextEncoder().encode(writePlanHtml(document, options));
    case "json":
      return new TextEncoder().encode(writePlanJson(document));
  }
}

/** `plan-convention-numerique-v2.pdf` */
export function planFileName(text: PlanText, format: PlanFormat): string {
  const { convention, publication } = text.document;
  const edition = text.published ? `v${publication.version}` : "brouillon";
  return `plan-${convention.slug}-${edition}.${format}`;
}

/** What goes with the bytes: reading formats open in the browser, the others are saved. */
export function planFileHeaders(text: PlanText, format: PlanFormat): Headers {
  const shown = format === "pdf" || format === "html";
  const name = planFileName(text, format);
  return new Headers({
    "Content-Type": types[format],
    "Content-Disposition": `${shown ? "inline" : "attachment"}; filename="${name}"`,
    ETag: planTag(text, format),
    // A published version never changes, but who may read it is asked each time.
    "Cache-Control": text.published ? "public, no-cache" : "private, no-cache",
  });
}

/** Stands for the bytes of a file: the text and the format that it is in. */
export function planTag({ sha256 }: PlanText, format: PlanFormat): string {
  return `"${sha256.slice(0, 32)}-${format}"`;
}
