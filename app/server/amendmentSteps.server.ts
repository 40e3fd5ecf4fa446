import { ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import type { AmendmentStep } from "~/forms/amendment";
import { acceptAmendment, cosignAmendment, judgeAmendment, withdrawAmendment } from "./amendments.server";
import type { App } from "./app.server";

/** Does what a button of an amendment's page says, and names what to say of it afterwards. */
export async function takeStep(
  app: App,
  actor: Actor,
  conventionId: string,
  id: string,
  form: AmendmentStep,
) {
  switch (form.step) {
    case "cosign":
      return then("cosigned", await cosignAmendment(app, actor, conventionId, id, true));
    case "unsign":
      return then("unsigned", await cosignAmendment(app, actor, conventionId, id, false));
    case "accept":
      return then("accepted", await acceptAmendment(app, actor, conventionId, id));
    case "judge": {
      const { verdict, judge_reason } = form;
      return then("judged", await judgeAmendment(app, actor, conventionId, id, verdict, judge_reason));
    }
    case "withdraw":
      return then("withdrawn", await withdrawAmendment(app, actor, conventionId, id, form.withdraw_reason));
  }
}

function then<E extends string>(done: string, result: Result<unknown, E>): Result<string, E> {
  return result.ok ? ok(done) : result;
}
