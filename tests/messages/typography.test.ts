import { describe, expect, it } from "vitest";
import { messages, plainMessages } from "~/messages";
import { formats, plainFormats } from "~/messages/format";
import { typesetFrench } from "~/messages/typeset";

/** An ordinary space where French wants one that does not break. */
const loose = / [;:!?»]|« |\d [%€]/u;
const setByUs = /[\u00a0\u202f]/u;

function texts(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(texts) : [];
}

function functions(part: unknown): ((...facts: unknown[]) => unknown)[] {
  if (typeof part === "function") return [part as (...facts: unknown[]) => unknown];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(functions) : [];
}

/** What a message makes of any fact, or nothing where it wants something of a certain shape. */
function said(message: (...facts: unknown[]) => unknown, fact: unknown): string[] {
  try {
    return texts(message(fact, fact, fact, fact));
  } catch {
    return [];
  }
}

describe("the French catalogue as it is shown", () => {
  it("has no loose space in any message", () => {
    expect(texts(messages("fr")).filter((text) => loose.test(text))).toEqual([]);
  });

  it("has none in what messages are made of, whatever is put in them", () => {
    const made = functions(messages("fr")).flatMap((message) => [
      ...said(message, "Pourquoi ? « Oui ! »"),
      ...said(message, 12),
    ]);
    expect(made.length).toBeGreaterThan(100);
    expect(made.filter((text) => loose.test(text))).toEqual([]);
  });

  it("is written with ordinary spaces, which is what is stored and exported", () => {
    expect(texts(plainMessages("fr")).filter((text) => setByUs.test(text))).toEqual([]);
    expect(plainFormats("fr").number(12_500)).toBe("12 500");
  });

  it("says the same as it was written", () => {
    const bare = (all: unknown) => texts(all).map((text) => text.replace(/\s/gu, ""));
    expect(bare(messages("fr"))).toEqual(bare(plainMessages("fr")));
  });

  it("is what it was for code that asks for keys and lists", () => {
    expect(
      typesetFrench({ list: ["a ?"], deep: { one: () => "b :" }, number: 3, nothing: null }),
    ).toMatchObject({ list: ["a\u202f?"], number: 3, nothing: null });
  });
});

describe("the English catalogue", () => {
  it("has no French spaces", () => {
    expect(texts(messages("en")).filter((text) => setByUs.test(text))).toEqual([]);
    expect(formats("en").share(796)).toBe("79.6%");
  });
});

describe("figures", () => {
  it("are not parted at the end of a line", () => {
    expect(formats("fr").number(12_500)).toBe("12\u202f500");
    expect(formats("fr").share(796)).toBe("79,6\u00a0%");
  });
});
