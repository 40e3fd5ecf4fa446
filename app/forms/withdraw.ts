import { z } from "zod";
import { requiredText } from "./parse";

export const REASON_MAX_LENGTH = 2_000;

/** Why a measure is taken back. */
export const withdrawForm = z.object({ reason: requiredText(REASON_MAX_LENGTH) });
