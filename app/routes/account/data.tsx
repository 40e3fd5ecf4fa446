import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DataLines } from "~/components/account/DataLines";
import { ButtonLink, Buttons } from "~/components/Button";
import { SummaryList } from "~/components/data";
import { PageTitle } from "~/components/Section";
import { isLanguage } from "~/messages";
import { useLanguage, useT } from "~/messages/context";
import { linesOfData, personalData } from "~/server/personalData.server";
import { visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visitSignedIn(args);
  const data = await personalData(app, person);
  return { title: t.account.dataTitle, person: data.person, lines: linesOfData(data) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** Everything that is kept about the reader. */
export default function MyData() {
  const { title, person, lines } = useLoaderData<typeof loader>();
  const { account, common } = useT();
  const language = useLanguage();
  const items = [
    { term: account.name, value: person.name },
    { term: account.email, value: person.email ?? common.none },
    {
      term: account.locale,
      value: isLanguage(person.locale) ? account.languages[person.locale] : person.locale,
    },
  ];
  return (
    <>
      <PageTitle title={title} lead={account.dataLead} />
      <Buttons>
        <ButtonLink href={`/${language}/account/data.json`} download>
          {account.dataExport}
        </ButtonLink>
      </Buttons>
      <SummaryList items={items} />
      <DataLines lines={lines} />
    </>
  );
}
