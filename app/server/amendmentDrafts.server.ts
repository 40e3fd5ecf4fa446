import { openAmendmentStatuses } from "~/domain/amendment";
import {
  type AmendedTextError,
  amendedText,
  fittingText,
  passageAt,
  withPassage,
} from "~/domain/amendment-text";
import type { Convention } from "~/domain/convention";
import type { Excerpt } from "~/domain/excerpts";
import { measureThing } from "~/domain/measure";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findAmendment } from "~db/amendments";
import { findMeasure, findVersion } from "~db/measures";
import { listVoters, type Voter } from "~db/members";
import { compared } from "./amendmentPage.server";
import type { App } from "./app.server";

export interface DraftSubject {
  readonly measure: { readonly id: string; readonly number: number | null; readonly title: string };
  /** The version to write on, and the current one. */
  readonly version: number;
  readonly current: number;
  /** What to start from: the whole text, or the paragraph. */
  readonly text: string;
  /** For whom a facilitator may write. */
  readonly members: readonly Voter[];
}

/** What the form of a new amendment starts from. */
export async function startAmendment(
  app: App,
  actor: Actor,
  convention: Convention,
  measureId: string,
  asked: { readonly version?: number | undefined; readonly block?: string | undefined },
): Promise<Result<DraftSubject, "not-found" | "measure-not-amendable" | "version-gone">> {
  const measure = await findMeasure(app.db, measureId);
  const seen = measure && may(actor, "measure.read", measureThing(measure, convention));
  if (!seen || measure.conventionId !== convention.id) return err("not-found");
  if (measure.status !== "deliberation") return err("measure-not-amendable");
  const base = await findVersion(app.db, measureId, asked.version ?? measure.version);
  if (!base) return err("version-gone");
  const kept = { body: base.content.body, blockIds: base.blockIds };
  const text = asked.block ? passageAt(kept, asked.block) : kept.body;
  if (text === null) return err("version-gone");
  const members = actor.role === "facilitator" ? await listVoters(app.db, convention.id, null) : [];
  const { id, number, title } = measure;
  return ok({
    measure: { id, number, title },
    version: base.version,
    current: measure.version,
    text,
    members,
  });
}

export type PreviewRefusal = AmendedTextError | "version-gone";

export interface Preview {
  /** The whole text as the writer wants it. */
  readonly body: string;
  readonly excerpts: readonly Excerpt[];
}

/** The whole text that was written, and its difference as others will see it; or why it cannot be proposed. */
export async function previewAmendment(
  app: App,
  measureId: string,
  written: { readonly baseVersion: number; readonly block: string | null; readonly text: string },
): Promise<Result<Preview, PreviewRefusal>> {
  const base = await findVersion(app.db, measureId, written.baseVersion);
  if (!base) return err("version-gone");
  const kept = { body: base.content.body, blockIds: base.blockIds };
  const whole = written.block ? withPassage(kept, written.block, written.text) : written.text;
  if (whole === null) return err("version-gone");
  const text = amendedText(kept.body, whole);
  return text.ok ? ok({ body: text.value, excerpts: compared(base, text.value) }) : text;
}

/** What the adaptation of an amendment starts from: it carried onto the current text, or that text as it is. */
export async function startAdaptation(app: App, conventionId: string, amendmentId: string) {
  const amendment = await findAmendment(app.db, amendmentId);
  const measure = amendment && (await findMeasure(app.db, amendment.measureId));
  if (!measure || amendment.conventionId !== conventionId) return err("not-found");
  if (!openAmendmentStatuses.includes(amendment.status)) return err("amendment-not-open");
  if (amendment.baseVersion === measure.version) return err("amendment-up-to-date");
  const base = await findVersion(app.db, measure.id, amendment.baseVersion);
  const current = await findVersion(app.db, measure.id, measure.version);
  if (!base || !current) return err("version-gone");
  const now = current.content.body;
  const kept = { body: base.content.body, blockIds: base.blockIds };
  return ok({
    amendment,
    version: current.version,
    text: fittingText(kept, now, amendment.body),
    asked: compared(base, amendment.body),
  });
}
