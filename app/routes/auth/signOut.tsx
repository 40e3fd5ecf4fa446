import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { refuse, visit } from "~/server/request.server";

export function loader() {
  return refuse(404, "not-found");
}

export async function action(args: ActionFunctionArgs) {
  const { app, language } = await visit(args);
  const cookie = await app.auth.signOut(args.request.headers.get("cookie"));
  throw redirect(`/${language}/sign-in?done=signed-out`, { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function SignOut() {
  return null;
}
