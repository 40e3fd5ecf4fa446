import { common } from "./common";
import { domain } from "./domain";
import { home } from "./home";
import { problem } from "./problem";
import { refusal } from "./refusal";

/** French is the reference: every other catalogue must have the same messages. */
export const fr = { common, domain, home, problem, refusal };
export type Messages = typeof fr;
