import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { RadioGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/inputs";

describe("a field", () => {
  test("its label, hint and error belong to its control", () => {
    const html = renderToStaticMarkup(<TextField name="title" label="Titre" hint="Court." error="Manque." />);
    expect(html).toContain('<label class="field-label" for="title">');
    expect(html).toContain('aria-describedby="title-hint title-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="title-hint"');
    expect(html).toContain('id="title-error"');
  });

  test("without hint or error it points to nothing that is not there", () => {
    const html = renderToStaticMarkup(<TextField name="title" label="Titre" />);
    expect(html).not.toContain("aria-");
  });

  test("what was typed comes back, and cannot break out of the field", () => {
    const html = renderToStaticMarkup(<TextField name="title" label="Titre" defaultValue={'"><b>'} />);
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;"');
  });
});

describe("an error summary", () => {
  test("leads to each field and takes focus", () => {
    const html = renderToStaticMarkup(
      <ErrorSummary title="À revoir" errors={[{ field: "title", message: "Donnez un titre." }]} />,
    );
    expect(html).toContain('href="#title"');
    expect(html).toContain('tabindex="-1"');
    expect(html).toContain("autofocus");
  });

  test("is not there when nothing is wrong", () => {
    expect(renderToStaticMarkup(<ErrorSummary title="À revoir" errors={[]} />)).toBe("");
  });

  test("the id of a group of choices is its first choice, so that a link lands on a control", () => {
    const html = renderToStaticMarkup(
      <RadioGroup name="kind" label="Sens" options={[{ value: "for", label: "Pour" }]} error="Choisissez." />,
    );
    expect(html).toMatch(/<input type="radio" id="kind"/);
  });
});
