import list from "./common-passwords.txt?raw";

const common: ReadonlySet<string> = new Set(
  list.split("\n").filter((line) => line !== "" && !line.startsWith("#")),
);

/** Whether a password, in lower case without accents, is one that attackers try first. */
export function isCommonPassword(folded: string): boolean {
  return common.has(folded);
}
