import type { Kysely } from "kysely";
import { type Amendment as Amending, settlement } from "~/domain/amending";
import { type Amendment, ownerOf } from "~/domain/amendment";
import type { MeasureVersion } from "~/domain/measure";
import { passagesOf } from "~/domain/measure-text";
import {
  amendmentSources,
  provenanceOf,
  runsByPassage,
  type TracedVersion,
  versionSource,
} from "~/domain/provenance";
import { findMemberNames } from "~db/amendmentPages";
import { earlierTexts, listAmendmentsOf } from "~db/amendments";
import { listVersionsUpTo } from "~db/measures";
import type { Database } from "~db/schema";
import { listVotesById } from "~db/votes";
import { standingsOn, versionBlocks } from "./amendmentStandings.server";
import type { App } from "./app.server";

/** Whitespace says nothing of who brought it: it goes with the words before it. */
const isBlank = (text: string) => text.trim() === "";

/** A version of a measure in which every word leads to who brought it, by which amendment and vote. */
export async function readProvenance(app: App, measureId: string, version: number) {
  const versions = await listVersionsUpTo(app.db, measureId, version);
  const last = versions.at(-1);
  if (last?.version !== version) return null;
  const amendments = await listAmendmentsOf(app.db, measureId);
  const traced = await Promise.all(
    versions.map(async (one, at) => ({
      ...(await tracedVersion(app.db, one, versions[at - 1], amendments)),
      blocks: versionBlocks(one),
    })),
  );
  const passages = runsByPassage(passagesOf(last.content.body, last.blockIds), provenanceOf(traced));
  const keys = [
    ...new Set(passages.flatMap(({ runs }) => runs.filter(({ text }) => !isBlank(text)).map(keyOf))),
  ];
  return {
    version,
    passages: passages.map(({ anchor, runs }) => ({
      anchor,
      runs: runs.map((run) => ({
        text: run.text,
        source: isBlank(run.text) ? null : keys.indexOf(keyOf(run)) + 1,
      })),
    })),
    sources: await sourcesOf(app.db, keys, versions, amendments),
  };
}

export type ProvenancePage = NonNullable<Awaited<ReturnType<typeof readProvenance>>>;

const keyOf = ({ by }: { readonly by: readonly string[] }): string => by.join(" ");

/** What made a version from the one before it. */
async function tracedVersion(
  db: Kysely<Database>,
  { version, content }: MeasureVersion,
  before: MeasureVersion | undefined,
  amendments: readonly Amendment[],
): Promise<TracedVersion> {
  const nothing = { version, body: content.body, brought: [], amended: [] };
  const made = amendments.filter(({ resultingVersion }) => resultingVersion === version);
  if (!before || made.length === 0) return nothing;
  const settled = amendments.filter(
    ({ decisionReason, fallenBy }) => decisionReason === "settled" && made.some(({ id }) => id === fallenBy),
  );
  const standings = await standingsOn(db, before, [...made, ...settled]);
  const base = versionBlocks(before);
  const rivals = standings.filter(({ id }) => settled.some((one) => one.id === id));
  const brought: readonly Amending[] = standings.map((standing) => {
    const settles = made.find(({ id }) => id === standing.id)?.settles ?? [];
    return settles.length > 0 ? settlement(base, standing.id, rivals, content.body) : standing;
  });
  return { ...nothing, brought, amended: await amendedOnes(db, made) };
}

/** The amendments that sub-amendments changed, with the sources of their words. */
async function amendedOnes(db: Kysely<Database>, made: readonly Amendment[]) {
  const texts = await earlierTexts(
    db,
    made.map(({ id }) => id),
  );
  const changed = made.filter(({ id }) => texts.some((text) => text.amendmentId === id && text.subId));
  return Promise.all(
    changed.map(async ({ id, measureId, body }) => {
      const own = texts.filter((text) => text.amendmentId === id);
      const bodies = [...own.map((text) => text.body), body];
      const versions = await listVersionsUpTo(db, measureId, own[0]?.baseVersion ?? 1);
      const base = versions.at(-1);
      return amendmentSources(
        base ? versionBlocks(base) : [],
        id,
        bodies.map((text, at) => ({ body: text, by: own[at - 1]?.subId ?? null })),
      );
    }),
  );
}

/** Each source in words' order: the amendments with authors and vote, or the version with its writer. */
async function sourcesOf(
  db: Kysely<Database>,
  keys: readonly string[],
  versions: readonly MeasureVersion[],
  amendments: readonly Amendment[],
) {
  const members = [...amendments, ...versions].map(ownerOf);
  const names = await findMemberNames(db, [...new Set(members)]);
  const named = (owned: Pick<Amendment, "authorId" | "onBehalfOf">) => names.get(ownerOf(owned)) ?? null;
  const decided = amendments.flatMap(({ decidedVote }) => decidedVote ?? []);
  const votes = await listVotesById(db, [...new Set(decided)]);
  return keys.map((key) => {
    const ids = key.split(" ");
    const version = versions.find((one) => versionSource(one.version) === key);
    return {
      version: version
        ? { number: version.version, origin: version.origin, writer: named(version), at: version.createdAt }
        : null,
      amendments: amendments
        .filter(({ id }) => ids.includes(id))
        .map((one) => ({
          ...{ id: one.id, number: one.number, title: one.title, author: named(one) },
          parent: parentOf(one, amendments),
          vote: votes.find(({ id }) => id === one.decidedVote) ?? null,
          version: one.resultingVersion,
        })),
    };
  });
}

function parentOf({ parentId }: Amendment, amendments: readonly Amendment[]) {
  const parent = amendments.find(({ id }) => id === parentId);
  return parent ? { number: parent.number } : null;
}
