import { DEFAULT_RULE } from "~/domain/voting";
import { judgeAmendment, proposeAmendment, withdrawAmendment } from "~/server/amendments.server";
import { readConsolidation } from "~/server/consolidationPage.server";
import { castOwnBallot, closeVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import { findAmendment } from "~db/amendments";
import { findConvention } from "~db/conventions";
import { findMeasure } from "~db/measures";
import type { World } from "~tests/support/world";

export type Someone = Awaited<ReturnType<World["person"]>>;

/** What a convention does to one measure, by the use cases: for what would take too long in a browser. */
export interface Amending {
  readonly world: World;
  readonly measureId: string;
  readonly facilitator: Someone;
  readonly members: readonly Someone[];
}

/** Paragraphs that differ, for a long measure. */
export const paragraphs: readonly string[] = Array.from(
  { length: 14 },
  (_, at) => `Article ${at + 1}. La ville garde ses appareils ${at + 3} ans et le dit à tous les habitants.`,
);

export const text = (change: (all: string[]) => void = () => undefined): string => {
  const all = [...paragraphs];
  change(all);
  return all.join("\n\n");
};

/** Forty texts: at each article rivals, equals, additions and strikes; one article moved, one rewritten. */
export function fortyTexts(): readonly string[] {
  const each = (at: number, change: (paragraph: string) => string) =>
    text((all) => {
      all[at] = change(all[at] ?? "");
    });
  const years = Array.from({ length: 12 }, (_, at) => each(at, (old) => old.replace(/\d+ ans/, "dix ans")));
  const rivals = Array.from({ length: 8 }, (_, at) => each(at, (old) => old.replace(/\d+ ans/, "vingt ans")));
  const equals = years.slice(0, 3);
  const ends = Array.from({ length: 8 }, (_, at) =>
    each(at, (old) => old.replace("habitants", "habitants du quartier")),
  );
  const additions = [1, 1, 5, 9].map((at, nth) =>
    text((all) => {
      all.splice(at, 0, `Article nouveau ${nth + 1}, proposé par un groupe.`);
    }),
  );
  const struck = text((all) => {
    all.splice(7, 1);
  });
  const moved = text((all) => {
    all.splice(2, 0, ...all.splice(12, 1));
  });
  const rewritten = each(13, () => "Article 14. Tout est publié, chaque année, dans une langue simple.");
  return [...years, ...rivals, ...equals, ...ends, ...additions, struck, moved, rewritten];
}

export async function proposes(
  { world, measureId, facilitator, members }: Amending,
  body: string,
  nth: number,
  parentId: string | null = null,
): Promise<string> {
  const member = members[nth % members.length];
  if (!member) throw new Error("nobody is there");
  const made = await proposeAmendment(world.app, member, world.conventionId, measureId, {
    ...{ baseVersion: 1, title: `Proposition ${nth + 1}`, body, reasons: "Nous en avons parlé." },
    ...{ onBehalfOf: null, formKey: null, parentId },
  });
  if (!made.ok) throw new Error(made.error);
  const { id } = made.value;
  await judgeAmendment(world.app, facilitator, world.conventionId, id, "admissible", "Dans le sujet.");
  return id;
}

export async function tableOf({ world, measureId }: Amending) {
  const measure = await findMeasure(world.app.db, measureId);
  if (!measure) throw new Error("no measure");
  return readConsolidation(world.app, measure);
}

/** Decides the next of what still needs a decision: every third is rejected. */
export async function decidesNext(amending: Amending, nth: number): Promise<boolean> {
  const { world, facilitator, members } = amending;
  const { app, conventionId } = world;
  const [next] = (await tableOf(amending)).pending;
  if (!next) return false;
  if (next.step === "adapt") {
    const owner = (await findAmendment(app.db, next.id))?.authorId;
    const author = members.find(({ memberId }) => memberId === owner);
    if (author) await withdrawAmendment(app, author, conventionId, next.id, "");
    return true;
  }
  const convention = await findConvention(app.db, conventionId);
  if (!convention) throw new Error("no convention");
  const made = await prepareVote(app, facilitator, convention, {
    ...{ question: { kind: "amendment", amendmentId: next.id }, title: next.title, rule: DEFAULT_RULE },
    ...{ panelId: null, sessionId: null, closesAt: null },
  });
  if (!made.ok) throw new Error(made.error);
  const { voteId } = made.value;
  await openVoteNow(app, facilitator, voteId, null);
  const choice = nth % 3 === 2 ? "against" : "for";
  for (const member of members.slice(0, 3)) await castOwnBallot(app, member, voteId, choice);
  const closed = await closeVoteNow(app, facilitator, voteId);
  if (!closed.ok) throw new Error(closed.error);
  return true;
}
