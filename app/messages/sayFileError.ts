import type { ImportError } from "~/domain/importing/errors";
import type { Messages } from "./fr";

/** One error of a file in words. */
export function sayFileError(t: Messages["fileErrors"], { code, params }: ImportError): string {
  const says = t.says[code];
  return typeof says === "string" ? says : says(params);
}
