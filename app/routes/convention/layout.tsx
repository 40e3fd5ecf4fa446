import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import type { Convention } from "~/domain/convention";
import { logoPath } from "~/domain/logo";
import { conventionNav } from "~/server/conventions.server";
import { visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, language, t } = await visitConvention(args);
  const href = `/${language}/conventions/${convention.slug}`;
  const path = new URL(args.request.url).pathname;
  return {
    city: { name: convention.city, href, accent: convention.accent, logo: logoOf(convention) },
    nav: await conventionNav(app, t, { actor, convention, base: href, path }),
  };
}

function logoOf({ logo }: Convention) {
  return logo ? { src: logoPath(logo), width: logo.width, height: logo.height, alt: logo.alt } : undefined;
}

/** What the pages of a convention share is in the frame: `routes/shell.tsx` reads it from this loader. */
export default function ConventionLayout() {
  return <Outlet />;
}
