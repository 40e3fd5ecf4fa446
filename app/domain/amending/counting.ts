import { isSpace, isWord } from "./tokens";

const NUMBER =
  /^(?:\p{N}.*|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-.*)?)$/iu;

/**
 * What a number that ends at token `to` counts: " ans" after "trois"; nothing where no number ends, or no word
 * follows. So a change of the number alone is quoted as people say it: « trois ans », not « trois ».
 */
export function countedAfter(tokens: readonly string[], to: number): readonly string[] {
  const [number = "", space, counted = ""] = tokens.slice(to - 1, to + 2);
  return NUMBER.test(number) && (isSpace(space) || space === "\u00a0") && isWord(counted)
    ? tokens.slice(to, to + 2)
    : [];
}
