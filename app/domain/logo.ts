import { err, ok, type Result } from "./result";

export type LogoType = "svg" | "png";

/** A city's logo: the picture is kept apart, by the hash of its bytes. */
export interface Logo {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly type: LogoType;
  readonly width: number;
  readonly height: number;
  /** What the picture says, for who does not see it; empty where it only says the city's name, which stands beside it. */
  readonly alt: string;
}

export type Picture = Pick<Logo, "type" | "width" | "height">;
export type LogoRefusal = "logo-too-large" | "logo-not-a-picture" | "logo-with-code";

export const logoLimits = { bytes: 200 * 1024, alt: 160, side: 20_000 } as const;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * What kind of picture a file is, by its bytes and never by its name, and how large it is drawn.
 * Refused: more than 200 kB, anything but PNG and SVG, and an SVG that carries code or entities. (It is only
 * ever shown as a picture, in which nothing runs; refusing it here tells whoever sends it.)
 */
export function readLogo(bytes: Uint8Array): Result<Picture, LogoRefusal> {
  if (bytes.length > logoLimits.bytes) return err("logo-too-large");
  const picture = pngSignature.every((byte, at) => bytes[at] === byte) ? readPng(bytes) : readSvg(bytes);
  if (!picture.ok) return picture;
  const { width, height } = picture.value;
  const drawn = [width, height].every((side) => side >= 1 && side <= logoLimits.side);
  return drawn ? picture : err("logo-not-a-picture");
}

/** PNG (third edition), 11.2.2: the header is the first chunk, width and height its first eight bytes. */
function readPng(bytes: Uint8Array): Result<Picture, LogoRefusal> {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== "IHDR") {
    return err("logo-not-a-picture");
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset + 16, 8);
  return ok({ type: "png", width: header.getUint32(0), height: header.getUint32(4) });
}

const prologue = /^\uFEFF?\s*(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s+)*<svg(?=[\s>])([^>]*)>/i;
const code = /<script|<foreignObject|<iframe|<!ENTITY|<!DOCTYPE[^>]*\[|\son[a-z]+\s*=|javascript:/i;

function readSvg(bytes: Uint8Array): Result<Picture, LogoRefusal> {
  const text = new TextDecoder().decode(bytes);
  if (code.test(text)) return err("logo-with-code");
  const root = prologue.exec(text)?.[1];
  if (root === undefined || !/<\/svg>\s*(?:<!--[\s\S]*?-->\s*)*$/i.test(text))
    return err("logo-not-a-picture");
  const box = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/i.exec(root);
  const side = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(root)?.[1];
  const [width, height] = [box?.[1] ?? side("width"), box?.[2] ?? side("height")].map(Number);
  // Only the proportions matter: what is drawn is scaled to the line it stands in.
  return ok({ type: "svg", width: Math.ceil(width || 1), height: Math.ceil(height || 1) });
}

/** Where a logo is served: its address changes with its content, so that it may be kept forever. */
export function logoPath({ hash, type }: Pick<Logo, "hash" | "type">): string {
  return `/logos/${hash}.${type}`;
}
