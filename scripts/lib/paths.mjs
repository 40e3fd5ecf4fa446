import { fileURLToPath } from "node:url";

/** The project's folder, whatever folder the command was called from. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A path inside the project. */
export const at = (path) => `${ROOT}${path}`;

export const SERVER = at("build/server/palabre.js");
