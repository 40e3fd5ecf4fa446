import type { Messages } from "../fr";

export const amending: Messages["amending"] = {
  quoted: (text) => `“${text}”`,

  conflict: {
    bothReplace: (at) => `both replace ${at}`,
    strikeAndReplace: (at) => `one deletes ${at}, the other replaces it`,
    bothReshape: (at) => `both change the form of the paragraph ${at}`,
    bothPunctuate: (at) => `they put different punctuation after ${at}`,
    overlap: (at) => `their changes overlap in ${at}`,
    overlapStrikes: (at) => `they delete passages that overlap in ${at}`,
    changedInStruck: (at) => `one deletes ${at}, the other changes words in it`,
    struckInStruck: (at) => `one deletes ${at}, the other only a part of it`,
    inRewritten: (at) => `one rewrites the whole of ${at}, the other changes words in it`,
    bothRewrite: (at) => `both rewrite ${at}`,
    movedTwice: (at) => `both move ${at}, to different places`,
    movedAcross: (at, other) => `one moves ${at}, the other ${other}, and no order suits both`,
    movedAndStruck: (at) => `one moves ${at}, the other deletes it`,
    joinedApart: (at) => `one joins ${at} to the paragraph before it, the other keeps them apart`,
    addedAfter: (at) => `both add something after ${at}: the order of the votes decides`,
    addedFirst: "both add something at the beginning of the text: the order of the votes decides",
    addedAtStart: "both add something at the beginning of the same paragraph: the order of the votes decides",
    beside: (at) => `their changes touch: ${at}`,
    sameStrike: (at) => `both delete ${at}`,
    sameReplacement: (at, by) => `both replace ${at} by ${by}`,
    sameAddition: (by) => `both add ${by}`,
    sameMove: (at) => `both move ${at} to the same place`,
    sameChange: (at) => `both make the same change: ${at}`,
  },
};
