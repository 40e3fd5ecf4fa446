import { ensureBuild } from "./build.mjs";
import { ensureDependencies } from "./dependencies.mjs";

/** All that a fresh clone needs before the server can run; costs next to nothing when it is all there. */
export async function setUp() {
  await ensureDependencies();
  await ensureBuild();
}
