import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { IsoDate, PlanDocument, WriterOptions } from "./model";
import { pdfContent } from "./pdfContent";
import { type PdfFonts, pdfFonts } from "./pdfFonts";
import { planTemplate } from "./planTemplate";

interface Press {
  readonly compiler: NodeCompiler;
  readonly fonts: PdfFonts;
}

let started: Press | null = null;

/** The compiler takes a third of a second to start: one serves all. */
function press(): Press {
  if (!started) {
    const fonts = pdfFonts();
    started = { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts.blobs] }] }), fonts };
  }
  return started;
}

/**
 * The plan as a tagged PDF (made to PDF/UA-1's rules): cover, contents, axes, measures numbered in the margin,
 * votes drawn and told, imprint. The same plan gives the same bytes. Characters that no font has come out as
 * "□"; nothing that people write stops it, so an error thrown here is a fault of ours. Synchronous and
 * heavy (about 10 ms a page, after half a second for the first): run it in a worker.
 */
export function writePlanPdf(plan: PlanDocument, options: WriterOptions = {}): Uint8Array {
  try {
    return set(plan, options);
  } catch (fault) {
    // A picture that browsers forgive may be none for the compiler: the text is worth more than its cover.
    if (!options.logo) throw fault;
    const { logo: _unreadable, ...rest } = options;
    return set(plan, rest);
  }
}

function set(plan: PlanDocument, options: WriterOptions): Uint8Array {
  const { compiler, fonts } = press();
  const data = JSON.stringify(pdfContent(plan, options, fonts.covers));
  const compiled = compiler.compile({ mainFileContent: planTemplate, inputs: { data } });
  try {
    if (!compiled.result) throw new Error(faults(compiler, compiled.takeDiagnostics()));
    const creationTimestamp = secondsAt(plan.publication.publishedOn ?? plan.publication.adoptedOn);
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp }));
  } finally {
    // Plans have little in common: what one leaves in the cache would only fill the memory.
    compiler.evictCache(0);
  }
}

/** Midnight UTC of the day, in seconds since 1970; 0 for no day. */
function secondsAt(day: IsoDate | null): number {
  const milliseconds = day === null ? 0 : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds / 1000);
}

/** `fetchDiagnostics` itself throws when there is nothing to fetch. */
function faults(compiler: NodeCompiler, error: NodeError | null): string {
  if (!error) return "the plan did not compile";
  const messages = compiler.fetchDiagnostics(error) as readonly { readonly message: string }[];
  return messages.map(({ message }) => message).join("; ");
}
