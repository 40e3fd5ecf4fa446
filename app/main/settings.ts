import { readSettings, type Settings } from "~/server/settings.server";

/** The settings, or an end with exit code 2 and every setting that is wrong named. */
export function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  }
}
