import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CommentForm } from "~/components/CommentForm";
import { commentThreads } from "~/components/CommentList";
import { Done } from "~/components/Done";
import { FormErrors } from "~/components/FormErrors";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { Pagination } from "~/components/navigation";
import { PageTitle, Section } from "~/components/Section";
import { commentForm } from "~/forms/comment";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { commentsVisit } from "~/server/commentPage.server";
import { addComment, resolve } from "~/server/comments.server";
import { refuse, visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { page, person, topics, once, t, language } = await commentsVisit(args);
  const { comments, ...frame } = page;
  const { href, measureHref, version, base, may } = page;
  const threads = commentThreads({ comments, href, measureHref, version, base, may }, language);
  return data(
    { title: t.comments.title(page.measureTitle), topics, ...frame, threads },
    publicTags(person, once, topics),
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, base } = await visitConvention(args);
  const measureId = args.params.measure ?? "";
  const href = `${base}/measures/${measureId}/comments`;
  const form = await args.context.form();
  const resolved = form.get("resolve");
  if (typeof resolved === "string") {
    const done = await resolve(app, actor, convention, resolved);
    return done.ok ? redirect(`${href}?done=resolved#${resolved}`, 303) : refuse(403, done.error);
  }
  const parsed = parseForm(commentForm, form);
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const { block, amendment, parent, on_behalf_of, form_key, ...rest } = parsed.value;
  const places = { measureId, blockId: block, amendmentId: amendment, parentId: parent };
  const added = await addComment(app, actor, convention, {
    ...{ ...rest, ...places },
    ...{ onBehalfOf: on_behalf_of, formKey: form_key },
  });
  if (!added.ok) return refuse(added.error === "not-allowed" ? 403 : 409, added.error);
  const query = new URLSearchParams({
    done: "added",
    ...(block ? { block } : {}),
    ...(amendment ? { amendment } : {}),
  });
  return redirect(`${href}?${query}#${added.value.id}`, 303);
}

/** The comments on a measure, one of its paragraphs or one of its amendments, and the form to add one. */
export default function Comments() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const { threads, href, may, passage, about, answering, people } = page;
  const errors = refused?.errors ?? {};
  return (
    <>
      <Live names={page.topics} />
      <FormErrors errors={errors} />
      <Done messages={t.comments.done} />
      <PageTitle
        title={t.comments.heading}
        kicker={<a href={page.subjectHref}>{page.subject}</a>}
        lead={passage ? t.comments.onPassage : undefined}
      />
      {passage && (
        <blockquote className="passage-quoted">
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the server by the kept sanitizer */}
          <div dangerouslySetInnerHTML={{ __html: passage }} />
          <a href={href}>{t.comments.all}</a>
        </blockquote>
      )}
      {threads === "" && <EmptyState title={t.comments.none}>{t.comments.noneMore}</EmptyState>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own component */}
      {threads !== "" && <ol className="thread" dangerouslySetInnerHTML={{ __html: threads }} />}
      <Pagination
        page={page.page}
        pageCount={page.pages}
        href={(to) => `${href}?${new URLSearchParams({ ...page.query, page: String(to) })}`}
        labels={{ ...t.common.pagination, nav: t.comments.heading }}
      />
      {may.write && (
        <Section id="write" title={answering === null ? t.comments.write : t.comments.answerTo(answering)}>
          <CommentForm
            action={href}
            about={about}
            people={people}
            errors={errors}
            typed={refused?.typed ?? {}}
          />
        </Section>
      )}
    </>
  );
}
