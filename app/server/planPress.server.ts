import type { PlanDocument, WriterOptions } from "~/documents/model";
import { writePlanPdf } from "~/documents/pdf";

/** What is handed to the thread that prints. */
export interface PrintOrder {
  readonly document: PlanDocument;
  readonly options: WriterOptions;
}

/** Sets a plan as PDF: half a second to several of computing. */
export function press({ document, options }: PrintOrder): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writePlanPdf(document, options));
}
