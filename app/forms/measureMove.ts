import { z } from "zod";

/** A step in a measure's life, taken with one button. */
export const measureMoveForm = z.object({ move: z.enum(["table", "deliberate", "freeze"]) });
