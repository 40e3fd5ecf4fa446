import type { Messages } from "../fr";
import { common } from "./common";
import { domain } from "./domain";
import { home } from "./home";
import { problem } from "./problem";
import { refusal } from "./refusal";
import { rule } from "./rule";
import { ruleForm } from "./ruleForm";

export const en: Messages = { common, domain, home, problem, refusal, rule, ruleForm };
