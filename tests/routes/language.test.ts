import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMeasure, deliberateMeasure, tableMeasure } from "~/server/measures.server";
import { contentOf } from "~tests/support/measure";
import { type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

describe("the language of a page", () => {
  let world: World;
  let pages: Pages;
  let measure: string;

  beforeAll(async () => {
    world = await makeWorld("sqlite");
    pages = await servePages(world.app);
    const author = await world.person("member", { panel: 1 });
    const facilitator = await world.person("facilitator");
    const made = await createMeasure(world.app, author, world.conventionId, {
      ...{ panelId: world.panelIds[0] ?? "", axisId: world.axisIds[0] ?? "", formKey: "language" },
      content: contentOf({ title: "Pourquoi pas ?", easyRead: "On répare." }),
    });
    if (!made.ok) throw new Error(made.error);
    await tableMeasure(world.app, author, world.conventionId, made.value.id);
    await deliberateMeasure(world.app, facilitator, world.conventionId, made.value.id);
    measure = `conventions/${world.slug}/measures/${made.value.id}`;
  });
  afterAll(async () => {
    await pages.close();
    await world.close();
  });

  const html = async (path: string) => (await pages.get(path)).text();
  const body = (page: string) => page.slice(page.indexOf("<body"));

  it("is in its address and on its document, also where there is no page", async () => {
    for (const path of ["/fr", `/fr/${measure}`, "/fr/nowhere"]) {
      expect(await html(path)).toContain('<html lang="fr"');
    }
    for (const path of ["/en", `/en/${measure}`, "/en/nowhere"]) {
      expect(await html(path)).toContain('<html lang="en"');
    }
  });

  it("can be changed on the same page, with its question", async () => {
    const list = `conventions/${world.slug}/measures?q=v%C3%A9lo&status=tabled`;
    expect((await html(`/fr/${list}`)).replaceAll("&amp;", "&")).toContain(`href="/en/${list}"`);
    expect((await html(`/en/${list}`)).replaceAll("&amp;", "&")).toContain(`href="/fr/${list}"`);
    expect(await html("/nowhere/at-all")).toContain('href="/en"');
  });

  it("is told to search engines with the other", async () => {
    const { baseUrl } = world.app.settings;
    const page = await html(`/fr/${measure}`);
    for (const lang of ["fr", "en"]) {
      expect(page).toContain(
        `<link rel="alternate" hrefLang="${lang}" href="${baseUrl}/${lang}/${measure}"/>`,
      );
    }
    expect(await html("/fr/nowhere")).not.toContain('rel="alternate"');
  });

  it("is not that of what people wrote, which says so", async () => {
    const english = body(await html(`/en/${measure}`));
    expect(english).toContain('<h1 lang="fr" class="title">Pourquoi pas\u202f?</h1>');
    expect(english).toMatch(/<div lang="fr" class="passage-text">/);
    expect(english).toContain('<p lang="fr">On répare.</p>');
    const french = body(await html(`/fr/${measure}`));
    expect(french.replace(/<nav class="languages".*?<\/nav>/s, "")).not.toMatch(/\slang="/);
  });
});
