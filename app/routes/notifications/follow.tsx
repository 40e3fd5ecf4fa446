import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { followNotification } from "~/server/notifications.server";
import { refuse, visitSignedIn } from "~/server/request.server";

/** The way from a notification to what it is about: it counts as read from then on. */
export async function loader(args: LoaderFunctionArgs) {
  const { app, person, language } = await visitSignedIn(args);
  const address = await followNotification(app, person, args.params.notification ?? "", language);
  throw address ? redirect(address, 303) : refuse(404, "not-found");
}

export default function FollowNotification() {
  return null;
}
