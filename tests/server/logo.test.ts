import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logoPath } from "~/domain/logo";
import { err } from "~/domain/result";
import { editLogo, logoFile } from "~/server/logo.server";
import { findConvention } from "~db/conventions";
import { databases } from "~tests/support/databases";
import { bytesOf, pngLogo, svgLogo } from "~tests/support/logo";
import { makeWorld, type World } from "~tests/support/world";

describe.each(databases)("a city's logo on %s", (kind) => {
  let world: World;
  let facilitator: Awaited<ReturnType<World["person"]>>;

  beforeEach(async () => {
    world = await makeWorld(kind);
    facilitator = await world.person("facilitator");
  });
  afterEach(() => world.close());

  const edit = (change: Partial<Parameters<typeof editLogo>[3]>, who = facilitator) =>
    editLogo(world.app, who, world.conventionId, { bytes: null, alt: "", remove: false, ...change });
  const logo = async () => (await findConvention(world.app.db, world.conventionId))?.logo ?? null;
  const served = async () => {
    const current = await logo();
    const name = current ? logoPath(current).replace("/logos/", "") : "";
    return logoFile(world.app, name);
  };

  it("is served as it was sent, to be kept for good, and runs nothing", async () => {
    await edit({ bytes: bytesOf(svgLogo), alt: "Deux collines" });
    expect(await logo()).toMatchObject({ type: "svg", width: 48, height: 32, alt: "Deux collines" });
    const file = await served();
    expect(await file?.text()).toBe(svgLogo);
    expect(file?.headers.get("Content-Type")).toBe("image/svg+xml");
    expect(file?.headers.get("Content-Security-Policy")).toContain("sandbox");
    expect(file?.headers.get("Cache-Control")).toContain("immutable");
  });

  it("has another address once it is another, and the old one still answers", async () => {
    await edit({ bytes: bytesOf(svgLogo) });
    const old = await logo();
    await edit({ bytes: pngLogo });
    expect((await logo())?.hash).not.toBe(old?.hash);
    expect((await served())?.headers.get("Content-Type")).toBe("image/png");
    expect(await logoFile(world.app, `${old?.hash}.svg`)).not.toBeNull();
  });

  it("keeps its picture when only its words change, and goes when it is taken away", async () => {
    await edit({ bytes: bytesOf(svgLogo) });
    const before = await logo();
    await edit({ alt: "Une rivière" });
    expect(await logo()).toEqual({ ...before, alt: "Une rivière" });
    await edit({ remove: true });
    expect(await logo()).toBeNull();
  });

  it("is set by who edits the convention", async () => {
    const member = await world.person("member");
    expect(await edit({ bytes: bytesOf(svgLogo) }, member)).toEqual(err("not-allowed"));
  });

  it.each(["nothing", "../secret", `${"0".repeat(64)}.svg`, `${"0".repeat(64)}.exe`])(
    "there is no file %s",
    async (name) => {
      expect(await logoFile(world.app, name)).toBeNull();
    },
  );
});
