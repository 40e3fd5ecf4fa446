export type Visitor = "visitor" | "member" | "facilitator" | "administrator";

export interface Visit {
  readonly id: string;
  /** Whoever sees most of the page. */
  readonly as: Visitor;
  /** In the place of the route's own parameters; those that it leaves out are found in the demonstration. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** What the page answers, if it is not 200. */
  readonly status?: number;
}

const page = (id: string, as: Visitor, more: Omit<Visit, "id" | "as"> = {}): Visit => ({
  ...{ id: `routes/${id}`, as },
  ...more,
});

/** One visit to every page of the map, and more where a page has several faces. */
export const visits: readonly Visit[] = [
  page("home", "visitor"),
  page("comfort", "visitor"),
  page("accessibility", "visitor"),
  page("eco", "visitor"),
  page("design", "visitor"),
  page("notFound", "visitor", { params: { "*": ":lang/nowhere" }, status: 404 }),
  page("refused", "visitor", { params: { why: "cross-site" }, status: 403 }),
  page("auth/signIn", "visitor"),
  page("auth/link", "visitor", { params: { token: "over" }, status: 410 }),
  page("auth/signOut", "visitor", { status: 404 }),
  page("auth/claim", "visitor", { params: { token: "over" }, status: 410 }),
  page("join/code", "visitor"),
  page("join/invitation", "visitor", { params: { code: "NONE" }, status: 410 }),

  page("account/account", "member"),
  page("account/password", "member"),
  page("account/data", "member"),
  page("account/erase", "member"),
  page("account/everywhere", "member", { status: 404 }),
  page("account/mails", "member", { status: 404 }),
  page("notifications/list", "member"),
  page("notifications/unsubscribe", "visitor", { params: { token: "over" }, status: 410 }),
  page("admin/outbox", "administrator"),
  page("admin/administrators", "administrator"),
  page("admin/journal", "administrator"),

  page("convention/new", "administrator"),
  page("convention/home", "visitor"),
  page("convention/home", "member"),
  page("convention/home", "facilitator"),
  page("convention/charter", "visitor"),
  page("convention/phase", "facilitator"),
  page("convention/journal", "administrator"),
  page("convention/settings/index", "facilitator"),
  page("convention/settings/axes", "facilitator"),
  page("convention/settings/panels", "facilitator"),
  page("convention/settings/sessions", "facilitator"),
  page("convention/settings/session", "facilitator"),
  page("convention/settings/logo", "facilitator"),
  page("convention/settings/part", "facilitator", { params: { part: "identity" } }),
  page("convention/settings/part", "facilitator", { params: { part: "rule" } }),

  page("people/list", "facilitator"),
  page("people/invite", "facilitator"),
  page("people/invitations", "facilitator"),
  page("people/letters", "facilitator"),
  page("people/member", "facilitator"),

  page("measures/list", "visitor"),
  page("measures/list", "facilitator", { query: "?q=num%C3%A9rique" }),
  page("measures/new", "facilitator"),
  page("measures/merge", "facilitator"),
  page("measures/import", "facilitator"),
  page("measures/measure", "visitor"),
  page("measures/measure", "member"),
  page("measures/measure", "facilitator"),
  page("measures/edit", "facilitator", { params: { measure: "draft" } }),
  page("measures/withdraw", "facilitator"),
  page("measures/versions", "visitor"),
  page("measures/version", "visitor", { params: { version: "1" } }),
  page("measures/compare", "visitor"),
  page("measures/votes", "facilitator", { params: { measure: "voted" } }),
  page("measures/life", "visitor"),
  page("measures/life", "visitor", { params: { measure: "voted" } }),
  page("measures/opinion", "member", { params: { measure: "voted" }, status: 403 }),

  page("comments/list", "visitor"),
  page("comments/list", "facilitator"),
  page("comments/moderate", "member", { params: { what: "report" } }),
  page("comments/moderate", "facilitator", { params: { what: "hide" } }),
  page("comments/reports", "facilitator"),

  page("amendments/list", "visitor"),
  page("amendments/ofMeasure", "visitor"),
  page("amendments/margin", "visitor", { params: { measure: "contested" } }),
  page("amendments/margin", "member", { params: { measure: "contested" }, query: "?if=:parent&if=:sub" }),
  page("amendments/consolidation", "facilitator", { params: { measure: "contested" } }),
  page("amendments/settle", "facilitator", {
    ...{ params: { measure: "contested" }, query: "?of=:rival&of=:otherRival" },
  }),
  page("amendments/comparative", "visitor", { params: { measure: "contested" } }),
  page("amendments/provenance", "visitor", { params: { measure: "amended", version: "3" } }),
  page("amendments/new", "member"),
  page("amendments/amendment", "visitor"),
  page("amendments/amendment", "facilitator"),
  page("amendments/adapt", "facilitator", { status: 409 }),

  page("votes/list", "member"),
  page("votes/prepare", "facilitator", { query: "?kind=plan&id=:plan" }),
  page("votes/vote", "visitor", { params: { vote: "closed" } }),
  page("votes/vote", "member"),
  page("votes/vote", "facilitator"),
  page("votes/ballot", "member", { query: "?choice=for" }),
  page("votes/open", "facilitator", { params: { vote: "prepared" } }),
  page("votes/enter", "facilitator"),

  page("sessions/list", "visitor"),
  page("sessions/session", "facilitator"),

  page("plan/plan", "facilitator"),
  page("plan/version", "facilitator", { params: { version: "draft" } }),
  page("plan/axis", "facilitator", { params: { version: "draft" } }),
  page("plan/texts", "facilitator", { params: { version: "draft" } }),
  page("plan/versions", "facilitator"),
  page("plan/edit", "facilitator"),
  page("plan/order", "facilitator"),
  page("plan/publish", "facilitator", { status: 403 }),
];

/** What is no page: frames around pages, redirects, files. */
export const noPages: readonly string[] = [
  ...["routes/shell", "routes/convention/layout", "routes/language"],
  ...["routes/account/export", "routes/admin/journalFile", "routes/convention/journalFile"],
  ...["routes/plan/file", "routes/notifications/follow", "routes/logo"],
];
