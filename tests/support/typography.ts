import type { Page } from "playwright";

/**
 * Where a French page shows an ordinary space before a high mark, inside guillemets or before a unit. What
 * people type (fields) and code are not set; a text in another language is not French.
 */
export function spacingFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wrong = / [;:!?»](?![\w-])|« |\d [%€]/u;
    const faults = wrong.test(document.title) ? [`title: ${document.title}`] : [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.nodeValue ?? "";
      if (node.parentElement?.closest("code, pre, textarea, script, [lang='en']")) continue;
      if (wrong.test(text)) faults.push(`${node.parentElement?.outerHTML.split(">", 1)[0]}>: ${text.trim()}`);
    }
    return faults;
  });
}
