import { accessibility } from "./accessibility";
import { account } from "./account";
import { admin } from "./admin";
import { amending } from "./amending";
import { amendments } from "./amendments";
import { auth } from "./auth";
import { comfort } from "./comfort";
import { command } from "./command";
import { comments } from "./comments";
import { common } from "./common";
import { compare } from "./compare";
import { consolidation } from "./consolidation";
import { convention } from "./convention";
import { domain } from "./domain";
import { eco } from "./eco";
import { fieldName } from "./fieldName";
import { fileErrors } from "./fileErrors";
import { home } from "./home";
import { importing } from "./importing";
import { instructions } from "./instructions";
import { journal } from "./journal";
import { mail } from "./mail";
import { margin } from "./margin";
import { measureForm } from "./measureForm";
import { measures } from "./measures";
import { notifications } from "./notifications";
import { people } from "./people";
import { pictures } from "./pictures";
import { plan } from "./plan";
import { problem } from "./problem";
import { refusal } from "./refusal";
import { rule } from "./rule";
import { ruleForm } from "./ruleForm";
import { session } from "./session";
import { settings } from "./settings";
import { tracing } from "./tracing";
import { vote } from "./vote";

/** French is the reference: every other catalogue must have the same messages. */
export const fr = {
  accessibility,
  account,
  admin,
  amending,
  amendments,
  auth,
  comfort,
  command,
  comments,
  common,
  compare,
  convention,
  domain,
  eco,
  fieldName,
  fileErrors,
  home,
  importing,
  instructions,
  journal,
  mail,
  measureForm,
  consolidation,
  margin,
  measures,
  notifications,
  people,
  pictures,
  plan,
  problem,
  refusal,
  rule,
  ruleForm,
  session,
  settings,
  tracing,
  vote,
};
export type Messages = typeof fr;
