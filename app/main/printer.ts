import { parentPort, workerData } from "node:worker_threads";
import type { PlanDocument, WriterOptions } from "~/documents/model";
import { writePlanPdf } from "~/documents/pdf";

interface Order {
  readonly document: PlanDocument;
  readonly options: WriterOptions;
}

/** A thread that sets one plan as PDF and ends: half a second to several of computing that nobody should feel. */
const { document, options } = workerData as Order;
parentPort?.postMessage(writePlanPdf(document, options));
