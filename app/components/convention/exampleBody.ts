import type { Body } from "~/domain/voting";

/** A convention of the usual size, for examples before its own people are known. */
export const EXAMPLE_BODY: Body = { entitled: 30, present: 24 };
