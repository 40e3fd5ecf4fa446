import type { Action } from "~/domain/permission";

/**
 * What each page needs, by its route's id: `public` (anybody), `signed-in`, `link` (whoever holds the address:
 * a link by mail, a code), or an action of the table of permissions. Pages and use cases ask `may`
 * themselves; this is the list against which the tests walk every page as every role.
 */
export type Access = "public" | "signed-in" | "link" | Action;

export const access: Readonly<Record<string, Access>> = {
  "routes/language": "public",
  "routes/shell": "public",
  "routes/home": "public",
  "routes/comfort": "public",
  "routes/refused": "public",
  "routes/notFound": "public",
  "routes/auth/signIn": "public",
  "routes/auth/link": "link",
  "routes/auth/signOut": "public",
  "routes/auth/claim": "link",

  "routes/account/account": "signed-in",
  "routes/account/password": "signed-in",
  "routes/account/data": "signed-in",
  "routes/account/export": "signed-in",
  "routes/account/erase": "signed-in",
  "routes/account/everywhere": "signed-in",

  "routes/convention/layout": "convention.read",
  "routes/convention/home": "convention.read",
  "routes/measures/list": "convention.read",
  "routes/measures/new": "measure.create",
  "routes/measures/merge": "measure.merge",
  "routes/measures/import": "measure.import",
  "routes/measures/measure": "measure.read",

  "routes/comments/list": "measure.read",
  "routes/comments/moderate": "comment.report",
  "routes/comments/reports": "comment.hide",

  "routes/amendments/list": "convention.read",
  "routes/amendments/ofMeasure": "measure.read",
  "routes/amendments/new": "amendment.propose",
  "routes/amendments/amendment": "measure.read",
  "routes/amendments/adapt": "amendment.adapt",

  "routes/votes/list": "convention.read",
  "routes/votes/prepare": "vote.prepare",
  "routes/votes/vote": "vote.read",
  "routes/votes/ballot": "vote.cast",
  "routes/votes/open": "vote.open",
  "routes/votes/enter": "vote.enter",
  "routes/convention/new": "convention.create",
  "routes/admin/journal": "journal.read",
  "routes/admin/journalFile": "journal.read",
  "routes/convention/journal": "journal.read",
  "routes/convention/journalFile": "journal.read",
  "routes/convention/charter": "convention.read",
  "routes/convention/phase": "convention.move-phase",
  "routes/convention/settings/index": "convention.edit",
  "routes/convention/settings/axes": "convention.edit",
  "routes/convention/settings/panels": "convention.edit",
  "routes/convention/settings/part": "convention.edit",
  "routes/convention/settings/sessions": "session.manage",
  "routes/convention/settings/session": "session.manage",
  "routes/measures/edit": "measure.edit",
  "routes/measures/withdraw": "measure.withdraw",
  "routes/measures/versions": "measure.read",
  "routes/measures/version": "measure.read",
  "routes/measures/compare": "measure.read",
  "routes/measures/votes": "measure.read",
  "routes/design": "public",

  "routes/join/code": "public",
  "routes/join/invitation": "link",
  "routes/people/list": "people.read",
  "routes/people/invite": "people.manage",
  "routes/people/invitations": "people.manage",
  "routes/people/letters": "people.manage",
  "routes/people/member": "people.manage",

  "routes/plan/plan": "plan.read",
  "routes/plan/version": "plan.read",
  "routes/plan/axis": "plan.read",
  "routes/plan/texts": "plan.read",
  "routes/plan/file": "plan.read",
  "routes/plan/versions": "plan.read",
  "routes/plan/edit": "plan.edit",
  "routes/plan/order": "plan.edit",
  "routes/plan/publish": "plan.publish",
  "routes/measures/opinion": "opinion.write",
  "routes/admin/outbox": "outbox.read",
  "routes/admin/administrators": "administrators.manage",
};
