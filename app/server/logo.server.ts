import { createHash } from "node:crypto";
import { type Logo, type LogoRefusal, type LogoType, logoLimits, readLogo } from "~/domain/logo";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { lockConvention, updateLogo } from "~db/conventions";
import { findLogoContent, insertLogo } from "~db/logos";
import type { App } from "./app.server";
import { change } from "./change.server";

export interface LogoEdit {
  /** A new picture; null keeps the one there is. */
  readonly bytes: Uint8Array | null;
  readonly alt: string;
  readonly remove: boolean;
}

/** Sets or takes away the logo of a convention's city. The picture itself stays: published plans may show it. */
export async function editLogo(
  app: App,
  actor: Actor,
  conventionId: string,
  { bytes, alt, remove }: LogoEdit,
): Promise<Result<null, "not-found" | "not-allowed" | LogoRefusal>> {
  const read = bytes && readLogo(bytes);
  if (read && !read.ok) return read;
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await lockConvention(trx, conventionId);
    if (!convention) return err("not-found");
    if (!may(actor, "convention.edit", { phase: convention.phase })) return err("not-allowed");
    const before = convention.logo;
    const picture = bytes && read ? { ...read.value, hash: hashOf(bytes) } : before;
    const after: Logo | null = picture && !remove ? { ...picture, alt } : null;
    if (bytes && after) {
      const content = Buffer.from(bytes).toString("base64");
      await insertLogo(trx, { hash: after.hash, content, created_at: notes.now });
    }
    await updateLogo(trx, conventionId, after);
    const detail = { part: "logo", before, after };
    notes.journal(conventionId, { action: "convention.edit", thing: `convention:${conventionId}`, detail });
    notes.changed(conventionId, "conventions", `convention:${conventionId}`);
    return ok(null);
  });
}

/** The bytes of a chosen file; one more than may be read says that there are too many, without reading them all. */
export async function logoBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, logoLimits.bytes + 1).arrayBuffer());
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const types: Record<LogoType, string> = { svg: "image/svg+xml", png: "image/png" };
const fileName = /^([0-9a-f]{64})\.(svg|png)$/;

/**
 * A logo as a file (`HASH.svg`), null if there is none. Its content never changes: browsers keep it. Opened by
 * itself, an SVG is a document: it may load nothing and run nothing.
 */
export async function logoFile({ db }: Pick<App, "db">, name: string): Promise<Response | null> {
  const [, hash, type] = fileName.exec(name) ?? [];
  const bytes = hash ? await findLogoContent(db, hash) : null;
  if (!hash || !bytes) return null;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": types[type === "png" ? "png" : "svg"],
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "Cache-Control": "public, max-age=31536000, immutable",
      ETag: `"${hash.slice(0, 32)}"`,
    },
  });
}
