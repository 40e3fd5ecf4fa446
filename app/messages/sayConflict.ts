import type { Conflict } from "~/domain/amending";
import type { Messages } from "./fr";

/** Longer passages are quoted by their beginning and their end. */
const LONGEST = 120;

/** Why two amendments conflict, in words, the same whichever is named first: "tous deux remplacent « trois ans »". */
export function sayConflict({ conflict: t, quoted }: Messages["amending"], conflict: Conflict): string {
  const { reason, block, passage, acts } = conflict;
  const at = quoted(shortened(passage));
  const both = acts[0] === acts[1] ? acts[0] : null;
  switch (reason) {
    case "same-words":
      if (both === "reshape") return t.bothReshape(at);
      if (both === "add") return t.bothPunctuate(at);
      return acts.includes("strike") ? t.strikeAndReplace(at) : t.bothReplace(at);
    case "overlap":
      return both === "strike" ? t.overlapStrikes(at) : t.overlap(at);
    case "in-deleted":
      return both === "strike" ? t.struckInStruck(at) : t.changedInStruck(at);
    case "in-rewritten":
      return acts.includes("strike") ? t.strikeAndReplace(at) : t.inRewritten(at);
    case "moved-twice":
      return t.movedTwice(at);
    case "moved-across":
      return t.movedAcross(
        quoted(shortened(conflict.proposals[0])),
        quoted(shortened(conflict.proposals[1])),
      );
    case "moved-and-deleted":
      return t.movedAndStruck(at);
    case "joined-apart":
      return t.joinedApart(at);
    case "same-place":
      if (block === null) return t.addedFirst;
      return passage === "" ? t.addedAtStart : t.addedAfter(at);
    case "beside":
      return t.beside(at);
    case "same-change":
      return saySameChange(t, quoted, conflict);
  }
}

function saySameChange(
  t: Messages["amending"]["conflict"],
  quoted: Messages["amending"]["quoted"],
  { acts: [act], passage, proposals: [proposal] }: Conflict,
): string {
  const [at, by] = [quoted(shortened(passage)), quoted(shortened(proposal))];
  switch (act) {
    case "strike":
      return t.sameStrike(at);
    case "replace":
      return t.sameReplacement(at, by);
    case "add":
      return t.sameAddition(by);
    case "move":
      return t.sameMove(at);
    case "reshape":
    case "split":
    case "join":
      return t.sameChange(at);
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " ").trim();
  if (line.length <= LONGEST) return line;
  // Between words, and never within a pair of surrogates.
  const start = line.slice(0, LONGEST / 2).replace(/\s+\S*$|[\uD800-\uDBFF]$/, "");
  const end = line.slice(-LONGEST / 3).replace(/^\S*\s+|^[\uDC00-\uDFFF]/, "");
  return `${start} … ${end}`;
}
