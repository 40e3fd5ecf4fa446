import { z } from "zod";
import { comfortChoices } from "~/domain/comfort";
import { text } from "./parse";

export const comfortForm = z.object({
  scheme: z.enum(comfortChoices.scheme),
  text: z.enum(comfortChoices.text),
  spacing: z.enum(comfortChoices.spacing),
  next: text(2_000).default(""),
});
