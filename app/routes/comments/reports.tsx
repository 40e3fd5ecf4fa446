import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, ButtonLink, Buttons } from "~/components/Button";
import { Done } from "~/components/Done";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { When } from "~/components/When";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { openReports } from "~/server/commentPage.server";
import { dismissReports } from "~/server/comments.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, base, t } = await visitConvention(args);
  requireMay(args, actor, "comment.hide");
  const reports = await openReports(app, convention);
  return { title: t.comments.reports, reports, base, topics: [`reports:${convention.id}`] };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor, base } = await visitConvention(args);
  const kept = (await args.context.form()).get("keep");
  const result = await dismissReports(app, actor, convention, String(kept ?? ""));
  if (!result.ok) return refuse(result.error === "not-allowed" ? 403 : 404, result.error);
  return redirect(`${base}/reports?done=kept`, 303);
}

/** What participants reported, for the facilitators to settle. */
export default function Reports() {
  const { reports, base, topics } = useLoaderData<typeof loader>();
  const t = useT();
  const { dateTime } = formats(useLanguage());
  return (
    <>
      <Live names={topics} />
      <Done messages={t.comments.done} />
      <PageTitle title={t.comments.reports} />
      {reports.length === 0 && (
        <EmptyState title={t.comments.noReports}>{t.comments.noReportsMore}</EmptyState>
      )}
      <ol className="plain-list stack">
        {reports.map((report) => (
          <li key={report.id}>
            <h2>{t.comments.reportedOn(frenchSpaces(report.title))}</h2>
            <p className="soft small">
              <When iso={report.reportedAt} text={dateTime(report.reportedAt)} />
            </p>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the server by the kept sanitizer */}
            <blockquote className="comment-text quoted" dangerouslySetInnerHTML={{ __html: report.html }} />
            <p>{t.comments.reportSays(report.reason)}</p>
            <form method="post">
              <Buttons>
                <ButtonLink kind="secondary" href={`${base}/comments/${report.commentId}/hide`}>
                  {t.comments.hide}
                </ButtonLink>
                <Button kind="quiet" name="keep" value={report.commentId}>
                  {t.comments.keep}
                </Button>
              </Buttons>
            </form>
          </li>
        ))}
      </ol>
    </>
  );
}
