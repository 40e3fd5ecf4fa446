/** What the amending engine finds, in words: texts come in already quoted. */
export const amending = {
  quoted: (text: string) => `« ${text} »`,

  /** How two amendments meet. `at` is a passage of the text, `by` what is put there. */
  conflict: {
    bothReplace: (at: string) => `tous deux remplacent ${at}`,
    strikeAndReplace: (at: string) => `l’un supprime ${at}, l’autre le remplace`,
    bothReshape: (at: string) => `tous deux changent la forme du paragraphe ${at}`,
    bothPunctuate: (at: string) => `ils mettent une autre ponctuation après ${at}`,
    overlap: (at: string) => `leurs changements se chevauchent dans ${at}`,
    overlapStrikes: (at: string) => `ils suppriment des passages qui se chevauchent dans ${at}`,
    changedInStruck: (at: string) => `l’un supprime ${at}, l’autre y change des mots`,
    struckInStruck: (at: string) => `l’un supprime ${at}, l’autre n’en supprime qu’une partie`,
    inRewritten: (at: string) => `l’un récrit ${at} en entier, l’autre y change des mots`,
    bothRewrite: (at: string) => `tous deux récrivent ${at}`,
    movedTwice: (at: string) => `tous deux déplacent ${at}, à des endroits différents`,
    movedAcross: (at: string, other: string) =>
      `l’un déplace ${at}, l’autre ${other}, et aucun ordre ne convient aux deux`,
    movedAndStruck: (at: string) => `l’un déplace ${at}, l’autre le supprime`,
    joinedApart: (at: string) => `l’un joint ${at} au paragraphe qui le précède, l’autre les sépare`,
    addedAfter: (at: string) => `tous deux ajoutent après ${at} : l’ordre des votes décide`,
    addedFirst: "tous deux ajoutent au début du texte : l’ordre des votes décide",
    addedAtStart: "tous deux ajoutent au début du même paragraphe : l’ordre des votes décide",
    beside: (at: string) => `leurs changements se touchent : ${at}`,
    sameStrike: (at: string) => `tous deux suppriment ${at}`,
    sameReplacement: (at: string, by: string) => `tous deux remplacent ${at} par ${by}`,
    sameAddition: (by: string) => `tous deux ajoutent ${by}`,
    sameMove: (at: string) => `tous deux déplacent ${at} au même endroit`,
    sameChange: (at: string) => `tous deux font le même changement : ${at}`,
  },
};
