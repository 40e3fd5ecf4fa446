import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { mailWishForm } from "~/forms/notification";
import { parseForm } from "~/forms/parse";
import { chooseMails } from "~/server/mailWishes.server";
import { refuse, visitSignedIn } from "~/server/request.server";

export function loader() {
  return refuse(404, "not-found");
}

export async function action(args: ActionFunctionArgs) {
  const { app, person, language } = await visitSignedIn(args);
  const parsed = parseForm(mailWishForm, await args.context.form());
  if (!parsed.ok) return refuse(422, "not-a-choice");
  await chooseMails(app, person.id, person.id, parsed.value.mails);
  throw redirect(`/${language}/account?done=mails`, 303);
}

export default function Mails() {
  return null;
}
