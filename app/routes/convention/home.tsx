import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useT } from "~/messages/context";
import { visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { convention } = await visitConvention(args);
  return { convention };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.convention.title ?? ""} · Palabre` },
];

export default function ConventionHome() {
  const { convention } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <h1>{convention.title}</h1>
      <p>{convention.mandate}</p>
      <p>
        <strong>{t.domain.phase[convention.phase]}</strong> {t.domain.phaseMeaning[convention.phase]}
      </p>
    </>
  );
}
