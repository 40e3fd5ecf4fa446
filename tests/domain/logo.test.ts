import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logoLimits, readLogo } from "~/domain/logo";
import { err, ok } from "~/domain/result";
import { bytesOf, pngLogo, svgLogo } from "~tests/support/logo";

describe("a city's logo", () => {
  test("is known by its bytes, with its proportions", () => {
    expect(readLogo(bytesOf(svgLogo))).toEqual(ok({ type: "svg", width: 48, height: 32 }));
    expect(readLogo(pngLogo)).toEqual(ok({ type: "png", width: 1, height: 1 }));
  });

  test("may come with what drawing programs write before it", () => {
    const prologue =
      '\uFEFF<?xml version="1.0"?>\n<!-- drawn by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n';
    expect(readLogo(bytesOf(`${prologue}${svgLogo}\n`)).ok).toBe(true);
    const sized = '<svg width="120px" height="40" xmlns="http://www.w3.org/2000/svg"><g/></svg>';
    expect(readLogo(bytesOf(sized))).toEqual(ok({ type: "svg", width: 120, height: 40 }));
  });

  test.each([
    "<script>alert(1)</script>",
    '<g onload="alert(1)"/>',
    "<foreignObject><p/></foreignObject>",
    '<a href="javascript:alert(1)"/>',
    "<!ENTITY a 'aaaa'>",
  ])("with %s in it is refused", (inside) => {
    expect(readLogo(bytesOf(svgLogo.replace("<path", `${inside}<path`)))).toEqual(err("logo-with-code"));
  });

  test.each(["", "<html><svg></svg></html>", "GIF89a", svgLogo.slice(0, -6), "<svgs></svgs>"])(
    "is a picture: %s is none",
    (text) => {
      expect(readLogo(bytesOf(text))).toEqual(err("logo-not-a-picture"));
    },
  );

  test("is light", () => {
    const heavy = svgLogo.replace("<path", `<!--${"x".repeat(logoLimits.bytes)}--><path`);
    expect(readLogo(bytesOf(heavy))).toEqual(err("logo-too-large"));
  });

  test("whatever the bytes, it is read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(typeof readLogo(bytes).ok).toBe("boolean");
        expect(readLogo(new Uint8Array([...pngLogo.subarray(0, 8), ...bytes])).ok).toBeTypeOf("boolean");
      }),
    );
  });
});
