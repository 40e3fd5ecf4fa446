import { parentPort, workerData } from "node:worker_threads";
import { type PrintOrder, press } from "~/server/planPress.server";

/** A thread that sets one plan as PDF and ends: nobody else should feel it. */
parentPort?.postMessage(press(workerData as PrintOrder));
