import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrors } from "~/components/FormErrors";
import { LetterSection, Letters, type LettersProps, RemoveSection } from "~/components/people/Letters";
import { SeatForm } from "~/components/people/SeatForm";
import { PageTitle } from "~/components/Section";
import { NO_ANSWER, parseForm } from "~/forms/parse";
import { seatForm } from "~/forms/people";
import { useT } from "~/messages/context";
import { findRosterMember, seatOptions } from "~/server/people.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";
import { changeSeat, printNewLetter, type RosterRefusal, removeMember } from "~/server/roster.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, language, t } = await visitConvention(args);
  requireMay(args, actor, "people.manage", { phase: convention.phase });
  const member = await findRosterMember(app, convention, args.params.member ?? "");
  if (!member) return refuse(404, "not-found");
  const options = await seatOptions(app, convention, language);
  return { title: t.people.changeTitle(member.name || t.common.erasedPerson), member, options };
}

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor, base } = await visitConvention(args);
  const form = await args.context.form();
  const memberId = args.params.member ?? "";
  if (form.get("intent") === "letter") return printLetter(args, memberId);
  if (form.get("intent") === "remove") {
    const removed = await removeMember(app, actor, convention, memberId);
    return removed.ok ? redirect(`${base}/people?done=removed`, 303) : refused(removed.error);
  }
  const parsed = parseForm(seatForm, form);
  if (!parsed.ok) return data({ ...parsed, refusal: null, letters: NO_LETTERS }, { status: 422 });
  const changed = await changeSeat(app, actor, convention, memberId, parsed.value);
  return changed.ok ? redirect(`${base}/people?done=changed`, 303) : refused(changed.error);
}

const NO_LETTERS: LettersProps | null = null;

function refused(error: RosterRefusal) {
  if (error !== "only-facilitator") return refuse(error === "not-found" ? 404 : 403, error);
  return data({ errors: {}, typed: {}, refusal: error, letters: NO_LETTERS }, { status: 409 });
}

async function printLetter(args: ActionFunctionArgs, memberId: string) {
  const { app, convention, actor } = await visitConvention(args);
  const printed = await printNewLetter(app, actor, convention, memberId);
  if (!printed.ok) return refused(printed.error);
  const { title, city } = convention;
  const letters: LettersProps = { letters: [printed.value], title, city, site: app.settings.baseUrl };
  return data({ ...NO_ANSWER, letters });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function MemberPage() {
  const { title, member, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, refusal } = answer ?? NO_ANSWER;
  const t = useT();
  if (answer?.letters) return <Letters {...answer.letters} />;
  return (
    <>
      <PageTitle title={title} lead={member.email ?? t.people.noEmail} />
      <FormErrors errors={errors} refusal={refusal} />
      <SeatForm member={member} options={options} />
      {member.email === null && <LetterSection />}
      <RemoveSection />
    </>
  );
}
