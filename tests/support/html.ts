import { HtmlValidate } from "html-validate/node";

/** How React writes HTML is right too: these rules are about taste, not about what a page says or does. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "attr-case": "off",
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button"] }],
    "long-title": "off",
    "no-inline-style": "off",
    "no-trailing-whitespace": "off",
    "valid-id": ["error", { relaxed: true }],
    "void-style": "off",
  },
});

/** What is not valid in a page, one line each. */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId} ${selector ?? ""}: ${message}`),
  );
}
