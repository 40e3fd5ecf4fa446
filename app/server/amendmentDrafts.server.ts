import { diffTexts, parseText } from "~/domain/amending";
import { type Amendment, isOpen } from "~/domain/amendment";
import { standingOn } from "~/domain/amendment-standing";
import {
  type AmendedTextError,
  amendedText,
  fittingText,
  passageAt,
  withPassage,
} from "~/domain/amendment-text";
import type { Convention } from "~/domain/convention";
import { type Excerpt, excerpts } from "~/domain/excerpts";
import { type Measure, measureThing } from "~/domain/measure";
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
  /** What to start from: the whole text, the paragraph, or what the amendment asks for that is amended. */
  readonly text: string;
  /** The amendment that is amended. */
  readonly parent: { readonly id: string; readonly number: number } | null;
  /** For whom a facilitator may write. */
  readonly members: readonly Voter[];
}

interface Asked {
  readonly version?: number | undefined;
  readonly block?: string | undefined;
  /** The amendment to be amended. */
  readonly of?: string | undefined;
}

type StartRefusal =
  | "not-found"
  | "measure-not-amendable"
  | "version-gone"
  | "amendment-not-open"
  | "sub-amendment-of-sub";

/** What the form of a new amendment starts from. */
export async function startAmendment(
  app: App,
  actor: Actor,
  convention: Convention,
  measureId: string,
  asked: Asked,
): Promise<Result<DraftSubject, StartRefusal>> {
  const measure = await findMeasure(app.db, measureId);
  const seen = measure && may(actor, "measure.read", measureThing(measure, convention));
  if (!seen || measure.conventionId !== convention.id) return err("not-found");
  if (measure.status !== "deliberation") return err("measure-not-amendable");
  const start = asked.of ? await startOfSub(app, measure, asked.of) : await startOnText(app, measure, asked);
  if (!start.ok) return start;
  const members = actor.role === "facilitator" ? await listVoters(app.db, convention.id, null) : [];
  const { id, number, title } = measure;
  return ok({
    measure: { id, number, title },
    current: measure.version,
    members,
    ...start.value,
  });
}

type Start = Pick<DraftSubject, "version" | "text" | "parent">;

async function startOnText(app: App, measure: Measure, asked: Asked): Promise<Result<Start, "version-gone">> {
  const base = await findVersion(app.db, measure.id, asked.version ?? measure.version);
  if (!base) return err("version-gone");
  const kept = { body: base.content.body, blockIds: base.blockIds };
  const text = asked.block ? passageAt(kept, asked.block) : kept.body;
  return text === null ? err("version-gone") : ok({ version: base.version, text, parent: null });
}

async function startOfSub(app: App, measure: Measure, of: string): Promise<Result<Start, StartRefusal>> {
  const parent = await findAmendment(app.db, of);
  if (parent?.measureId !== measure.id) return err("not-found");
  if (parent.parentId !== null) return err("sub-amendment-of-sub");
  if (!isOpen(parent)) return err("amendment-not-open");
  const { id, number, baseVersion: version, body: text } = parent;
  return ok({ version, text, parent: { id, number } });
}

export interface Written {
  readonly baseVersion: number;
  readonly block: string | null;
  /** The amendment that is amended. */
  readonly of: string | null;
  readonly text: string;
}

export type PreviewRefusal = AmendedTextError | "version-gone";

const ofTheText: readonly string[] = [
  "amendment-changes-nothing",
  "amendment-empties-measure",
  "amendment-too-long",
];

/** What a form says of a text that cannot be proposed: beside its field, or of the whole form. */
export function answerTo<E extends string>(error: E) {
  const besideText = ofTheText.includes(error);
  const errors: Record<string, string> = besideText ? { body: error } : {};
  return { answer: { errors, refusal: besideText ? null : error }, status: besideText ? 422 : 409 };
}

export interface Preview {
  /** The whole text as the writer wants it. */
  readonly body: string;
  readonly excerpts: readonly Excerpt[];
}

/** The whole text that was written, and its difference as others will see it; or why it cannot be proposed. */
export async function previewAmendment(
  app: App,
  measureId: string,
  written: Written,
): Promise<Result<Preview, PreviewRefusal>> {
  if (written.of) return previewSub(app, measureId, written.of, written.text);
  const base = await findVersion(app.db, measureId, written.baseVersion);
  if (!base) return err("version-gone");
  const kept = { body: base.content.body, blockIds: base.blockIds };
  const whole = written.block ? withPassage(kept, written.block, written.text) : written.text;
  if (whole === null) return err("version-gone");
  const text = amendedText(kept.body, whole);
  return text.ok ? ok({ body: text.value, excerpts: compared(base, text.value) }) : text;
}

async function previewSub(
  app: App,
  measureId: string,
  of: string,
  written: string,
): Promise<Result<Preview, PreviewRefusal>> {
  const parent = await findAmendment(app.db, of);
  if (parent?.measureId !== measureId) return err("version-gone");
  const text = amendedText(parent.body, written);
  if (!text.ok) return text;
  return ok({ body: text.value, excerpts: excerpts(diffTexts(parent.body, text.value)) });
}

/** What the adaptation of an amendment starts from: it carried onto the current text, or that text as it is. */
export async function startAdaptation(app: App, conventionId: string, amendmentId: string) {
  const amendment = await findAmendment(app.db, amendmentId);
  const measure = amendment && (await findMeasure(app.db, amendment.measureId));
  if (!measure || amendment.conventionId !== conventionId) return err("not-found");
  if (!isOpen(amendment)) return err("amendment-not-open");
  if (amendment.parentId) return startSubAdaptation(app, amendment, amendment.parentId);
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

async function startSubAdaptation(app: App, amendment: Amendment, parentId: string) {
  const parent = await findAmendment(app.db, parentId);
  if (!parent || !isOpen(parent)) return err("amendment-not-open");
  const base = { body: amendment.baseBody ?? "", blockIds: [] };
  if (base.body === parent.body) return err("amendment-up-to-date");
  const { id, body } = amendment;
  return ok({
    amendment,
    version: parent.baseVersion,
    text: standingOn(parseText(parent.body), { id, base, body }).text,
    asked: excerpts(diffTexts(base.body, body)),
  });
}
