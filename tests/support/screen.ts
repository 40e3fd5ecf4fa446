import type { Page } from "playwright";

/** Checks of a page as a browser sets it, which axe does not make. Each answers with its faults, one line each. */

const TOUCH = 44;

/** Nothing lies beyond the right edge: nobody has to scroll in two directions. */
export async function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide on ${clientWidth}`] : [];
  });
}

/** On a phone every control (but a link within a sentence) is at least 44 px high, alone or with its label. */
export async function touchFaults(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>("a, button, summary, select, textarea, input");
    return [...controls].flatMap((control) => {
      const style = getComputedStyle(control);
      const inText = control.tagName === "A" && style.display === "inline";
      const box = control.getBoundingClientRect();
      const shown = control.checkVisibility() && box.width > 1 && box.height > 1 && box.bottom > 0;
      if (!shown || inText) return [];
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      const heights = [control, ...labels].map((part) => part.getBoundingClientRect().height);
      const height = Math.max(...heights);
      const name = `${control.tagName.toLowerCase()} "${(control.textContent || control.id).trim().slice(0, 40)}"`;
      return height + 0.5 < least ? [`${name} is ${Math.round(height)} px high`] : [];
    });
  }, TOUCH);
}

/** With the reader's own colours, controls keep an edge, a ground or an underline to be seen by, and drawings their ink. */
export async function forcedColourFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clear = "rgba(0, 0, 0, 0)";
    const ground = getComputedStyle(document.body).backgroundColor;
    const paper = ground === clear ? getComputedStyle(document.documentElement).backgroundColor : ground;
    const isSeen = (colour: string) => colour !== clear && colour !== paper;
    const controls = document.querySelectorAll<HTMLElement>(
      "button, select, textarea, input:not([type=hidden])",
    );
    const faults = [...controls].flatMap((control) => {
      if (!control.checkVisibility()) return [];
      const style = getComputedStyle(control);
      const edge = Number.parseFloat(style.borderBottomWidth) > 0 && isSeen(style.borderBottomColor);
      const underlined = style.textDecorationLine.includes("underline");
      const native =
        style.appearance === "auto" && /checkbox|radio|file/.test(control.getAttribute("type") ?? "");
      const lost = !(edge || underlined || native || isSeen(style.backgroundColor));
      return lost ? [`${control.tagName.toLowerCase()} "${control.textContent}" has no edge`] : [];
    });
    const shapes = document.querySelectorAll<SVGElement>("main svg :is(rect, circle, line)");
    const faint = [...shapes].filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return !(fill.includes("url(") || isSeen(fill) || isSeen(stroke)) && shape.closest("pattern") === null;
    });
    return [...faults, ...faint.map((shape) => `${shape.outerHTML} has no ink`)];
  });
}

/** For who asked for less motion, nothing moves by itself and nothing glides. */
export async function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const glides = transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0);
      const moves = animationName !== "none" || glides || scrollBehavior === "smooth";
      return moves ? [`${element.tagName.toLowerCase()} moves`] : [];
    }),
  );
}
