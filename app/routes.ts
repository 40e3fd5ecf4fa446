import { index, prefix, type RouteConfig, route } from "@remix-run/route-config";

const auth = [
  route("sign-in", "routes/auth/signIn.tsx"),
  route("sign-in/link/:token", "routes/auth/link.tsx"),
  route("sign-out", "routes/auth/signOut.tsx"),
  route("claim/:token", "routes/auth/claim.tsx"),
  route("join", "routes/join/code.tsx"),
  route("join/:code", "routes/join/invitation.tsx"),
];

const account = prefix("account", [
  index("routes/account/account.tsx"),
  route("password", "routes/account/password.tsx"),
  route("data", "routes/account/data.tsx"),
  route("data.json", "routes/account/export.ts"),
  route("mails", "routes/account/mails.tsx"),
  route("erase", "routes/account/erase.tsx"),
  route("sign-out-everywhere", "routes/account/everywhere.tsx"),
]);

const notifications = [
  route("notifications", "routes/notifications/list.tsx"),
  route("notifications/:notification", "routes/notifications/follow.tsx"),
  route("unsubscribe/:token", "routes/notifications/unsubscribe.tsx"),
];

/** What a convention is, how it is divided, when it meets: each thing on its page. */
const settings = prefix("settings", [
  index("routes/convention/settings/index.tsx"),
  route("axes", "routes/convention/settings/axes.tsx"),
  route("panels", "routes/convention/settings/panels.tsx"),
  route("sessions", "routes/convention/settings/sessions.tsx"),
  route("sessions/:session", "routes/convention/settings/session.tsx"),
  route("logo", "routes/convention/settings/logo.tsx"),
  route(":part", "routes/convention/settings/part.tsx"),
]);

const measures = prefix("measures", [
  index("routes/measures/list.tsx"),
  route("new", "routes/measures/new.tsx"),
  route("merge", "routes/measures/merge.tsx"),
  route("import", "routes/measures/import.tsx"),
  ...prefix(":measure", [
    index("routes/measures/measure.tsx"),
    route("edit", "routes/measures/edit.tsx"),
    route("withdraw", "routes/measures/withdraw.tsx"),
    route("versions", "routes/measures/versions.tsx"),
    route("versions/:version", "routes/measures/version.tsx"),
    route("compare", "routes/measures/compare.tsx"),
    route("comments", "routes/comments/list.tsx"),
    route("amendments", "routes/amendments/ofMeasure.tsx"),
    route("amended", "routes/amendments/margin.tsx"),
    route("comparative", "routes/amendments/comparative.tsx"),
    route("versions/:version/provenance", "routes/amendments/provenance.tsx"),
    route("consolidation", "routes/amendments/consolidation.tsx"),
    route("consolidation/settle", "routes/amendments/settle.tsx"),
    route("amendments/new", "routes/amendments/new.tsx"),
    route("votes", "routes/measures/votes.tsx"),
    route("life", "routes/measures/life.tsx"),
    route("opinion", "routes/measures/opinion.tsx"),
  ]),
]);

const comments = [
  route("comments/:comment/:what", "routes/comments/moderate.tsx"),
  route("reports", "routes/comments/reports.tsx"),
];

const amendments = prefix("amendments", [
  index("routes/amendments/list.tsx"),
  route(":amendment", "routes/amendments/amendment.tsx"),
  route(":amendment/adapt", "routes/amendments/adapt.tsx"),
]);

const votes = prefix("votes", [
  route("/", "routes/votes/list.tsx"),
  route("new", "routes/votes/prepare.tsx"),
  route(":vote", "routes/votes/vote.tsx"),
  route(":vote/ballot", "routes/votes/ballot.tsx"),
  route(":vote/open", "routes/votes/open.tsx"),
  route(":vote/enter", "routes/votes/enter.tsx"),
]);

/** The calendar that everybody reads. */
const sessions = prefix("sessions", [
  index("routes/sessions/list.tsx"),
  route(":session", "routes/sessions/session.tsx"),
]);

/** The plan: its newest text, its preparation, and every published version at an address that never changes. */
const plan = prefix("plan", [
  index("routes/plan/plan.tsx"),
  route("edit", "routes/plan/edit.tsx"),
  route("order", "routes/plan/order.tsx"),
  route("publish", "routes/plan/publish.tsx"),
  route("versions", "routes/plan/versions.tsx"),
  ...prefix("versions/:version", [
    index("routes/plan/plan.tsx", { id: "routes/plan/version" }),
    route("axes/:axis", "routes/plan/axis.tsx"),
    route("texts", "routes/plan/texts.tsx"),
    route(":file", "routes/plan/file.ts"),
  ]),
]);

/** Who is in a convention, and who is invited. */
const people = prefix("people", [
  index("routes/people/list.tsx"),
  route("invite", "routes/people/invite.tsx"),
  route("invitations", "routes/people/invitations.tsx"),
  route("letters", "routes/people/letters.tsx"),
  route(":member", "routes/people/member.tsx"),
]);

/**
 * The map of the site. Every page stands below its language; what is no page (streams, files, health) is
 * served by `app/main` before Remix.
 */
export default [
  index("routes/language.tsx"),
  route("design", "routes/design.tsx"),
  route("logos/:file", "routes/logo.ts"),
  route(":lang", "routes/shell.tsx", [
    index("routes/home.tsx"),
    route("comfort", "routes/comfort.tsx"),
    route("accessibility", "routes/accessibility.tsx"),
    route("eco", "routes/eco.tsx"),
    route("refused/:why", "routes/refused.tsx"),
    ...auth,
    ...account,
    ...notifications,
    route("admin/outbox", "routes/admin/outbox.tsx"),
    route("admin/administrators", "routes/admin/administrators.tsx"),
    route("admin/journal", "routes/admin/journal.tsx"),
    route("admin/journal/:format", "routes/admin/journalFile.tsx"),
    route("conventions/new", "routes/convention/new.tsx"),
    route("conventions/:convention", "routes/convention/layout.tsx", [
      index("routes/convention/home.tsx"),
      route("charter", "routes/convention/charter.tsx"),
      route("phase", "routes/convention/phase.tsx"),
      route("journal", "routes/convention/journal.tsx"),
      route("journal/:format", "routes/convention/journalFile.tsx"),
      ...people,
      ...settings,
      ...measures,
      ...comments,
      ...amendments,
      ...votes,
      ...sessions,
      ...plan,
    ]),
  ]),
  route("*", "routes/notFound.tsx"),
] satisfies RouteConfig;
