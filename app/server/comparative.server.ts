import { diffTexts, instructionsOf, operationsBetween, parseText, renderBlocks } from "~/domain/amending";
import { type Amendment, ownerOf } from "~/domain/amendment";
import { diffByPassage, touchedPassages } from "~/domain/amendment-places";
import type { Measure } from "~/domain/measure";
import { passagesOf } from "~/domain/measure-text";
import { findMemberNames } from "~db/amendmentPages";
import { listAmendmentsOf } from "~db/amendments";
import { findVersion } from "~db/measures";
import { listVotesById } from "~db/votes";
import { versionBlocks, versionOf } from "./amendmentStandings.server";
import type { App } from "./app.server";
import { renderMarkdown, renderPassages } from "./markdown.server";

/** The comparative table of a measure: text in force, amendments, text that came out, passage by passage. */
export async function readComparative(app: App, measure: Measure) {
  const all = await listAmendmentsOf(app.db, measure.id);
  const from = Math.min(measure.version, ...all.map(({ baseVersion }) => baseVersion));
  const before = await versionOf(app.db, measure.id, from);
  const now = await versionOf(app.db, measure.id, measure.version);
  const passages = passagesOf(before.content.body, before.blockIds);
  const after = diffByPassage(passages, diffTexts(versionBlocks(before), versionBlocks(now)));
  const rows = await amendmentCells(app, all);
  const html = renderPassages(before.content.body, before.blockIds);
  const last = passages.at(-1)?.anchor;
  return {
    ...{ from, to: now.version },
    rows: html.map(({ anchor, html: text }, index) => {
      const parts = after.get(anchor) ?? [];
      const result = renderBlocks(parts.flatMap((part) => part.after ?? []));
      return {
        ...{ anchor, number: index + 1, before: text, after: result === "" ? null : renderMarkdown(result) },
        changed: parts.some(({ kind }) => kind !== "same"),
        amendments: rows
          .filter(({ operations }) => (touchedPassages(passages, { operations })[0] ?? last) === anchor)
          .map(({ cell }) => cell),
      };
    }),
  };
}

/** Each amendment with the operations on the version it was written on: its paragraphs keep their ids. */
async function amendmentCells(app: App, all: readonly Amendment[]) {
  const names = await findMemberNames(app.db, [...new Set(all.map(ownerOf))]);
  const votes = await listVotesById(
    app.db,
    all.flatMap(({ decidedVote }) => decidedVote ?? []),
  );
  return Promise.all(
    all.map(async (amendment) => {
      const { id, number, title, status, parentId, measureId, baseVersion } = amendment;
      const parent = all.find((one) => one.id === parentId);
      const version = await findVersion(app.db, measureId, baseVersion);
      const base = version ? versionBlocks(version) : [];
      const operations = operationsBetween(base, parseText((parent ?? amendment).body));
      const own = parent ? parseText(amendment.baseBody ?? "") : base;
      const vote = votes.find((one) => one.id === amendment.decidedVote);
      return {
        operations,
        cell: {
          ...{ id, number, title, status, author: names.get(ownerOf(amendment)) ?? null },
          parent: parent ? { number: parent.number } : null,
          instructions: instructionsOf(own, operationsBetween(own, parseText(amendment.body))),
          vote: vote ?? null,
        },
      };
    }),
  );
}
