import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { refuse, visitSignedIn } from "~/server/request.server";

export function loader() {
  return refuse(404, "not-found");
}

export async function action(args: ActionFunctionArgs) {
  const { app, person, language } = await visitSignedIn(args);
  await app.auth.signOutEverywhere(person.id);
  const cookie = await app.auth.signOut(args.request.headers.get("cookie"));
  throw redirect(`/${language}/sign-in?done=signed-out-everywhere`, {
    status: 303,
    headers: { "Set-Cookie": cookie },
  });
}

export default function SignOutEverywhere() {
  return null;
}
