import { z } from "zod";

/** A waiting file, and how its measures arrive. */
export const importForm = z.object({
  upload: z.string().min(1).max(40),
  status: z.enum(["draft", "tabled"]),
});
