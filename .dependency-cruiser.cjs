/**
 * Who may import what: the layers of the house. A rule says what a folder may reach; all else is refused.
 */
const at = (...folders) => `^(${folders.join("|")})/`;
const libraries = (...names) => `^node_modules/(${names.join("|")})/`;

/** Pure libraries that the domain may use: values in, values out, no input or output, no clock, no chance. */
const DOMAIN_LIBRARIES = [
  "fast-myers-diff", // the shortest edit script between two texts: amendments and versions are compared by it
  "marked", // its lexer only, which cuts a measure's text into the paragraphs that anchors name
  "jsonc-parser", // reads JSON with the place of every value, so that an import names line and column
  "csv-parse", // its sync parser: lists of people and of measures as spreadsheets write them
  "snowball-stemmers", // French word endings for the search, from the published algorithm
];

/** What the documents' writers need beside their own code. */
const DOCUMENT_LIBRARIES = [
  "marked", // reads a measure's Markdown, so that each format writes it in its own way
  "sanitize-html", // the self-contained HTML carries cleaned text
  "@myriaddreamin/typst-ts-node-compiler", // tagged PDF
  "docx", // Word
  "fflate", // EPUB and ODT are zip files
];

const only = (folder, reason, allowed) => ({
  name: `${folder.replace("app/", "")}-imports`,
  comment: reason,
  severity: "error",
  from: { path: at(folder) },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only("app/domain", "The domain is pure: it reaches only itself and the listed pure libraries.", [
      at("app/domain"),
      libraries(...DOMAIN_LIBRARIES),
    ]),
    only("app/documents", "Documents turn a model into bytes: domain and the writers' libraries.", [
      at("app/documents", "app/domain"),
      libraries(...DOCUMENT_LIBRARIES),
      "^(node:)?(crypto|module|url|path|worker_threads|fs|fs/promises)$", // fonts from installed packages, workers
    ]),
    only("app/forms", "A form says only what shape comes in: domain's values and zod.", [
      at("app/forms", "app/domain"),
      libraries("zod"),
    ]),
    only("app/messages", "Words for the domain's codes, and React's context that hands them to the views.", [
      at("app/messages", "app/domain"),
      libraries("react", "@types/react"),
    ]),
    only("db", "Queries speak of the domain's types; they know no use case, no page and no form.", [
      at("db", "app/domain"),
      libraries("kysely", "better-sqlite3", "pg", "@types/better-sqlite3", "@types/pg"),
      "^(node:)?(fs|fs/promises|path|url|crypto)$",
    ]),
    {
      name: "server-imports",
      comment: "Use cases know the rules, the documents, the forms, the words and the database, but no page.",
      severity: "error",
      from: { path: at("app/server") },
      to: {
        path: at("app", "tests", "scripts"),
        pathNot: at("app/(server|domain|documents|forms|messages)"),
      },
    },
    {
      name: "components-imports",
      comment: "Views shared by routes: what they show comes in by their properties.",
      severity: "error",
      from: { path: at("app/components") },
      to: {
        path: at("app", "db", "tests", "scripts"),
        pathNot: at("app/(components|domain|forms|messages)"),
      },
    },
    {
      name: "components-run-in-browsers",
      comment: "A view takes no server library: it would end in the browser's bundle.",
      severity: "error",
      from: { path: at("app/components") },
      to: { path: libraries("better-sqlite3", "pg", "kysely", "lucia", "nodemailer", "pino") },
    },
    {
      name: "browsers-have-no-node",
      comment: "Views and browser scripts run where Node's modules are not.",
      severity: "error",
      from: { path: at("app/components", "app/browser", "app/messages", "app/domain") },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "routes-never-query",
      comment: "A route calls a use case; the database is the server layer's business.",
      severity: "error",
      from: { path: "^app/(routes/|root|entry|routes\\.ts)" },
      to: { path: [at("db", "tests", "scripts"), libraries("kysely", "better-sqlite3", "pg")] },
    },
    {
      name: "nobody-imports-routes",
      comment: "Only the framework loads routes, by the map of app/routes.ts.",
      severity: "error",
      from: { pathNot: at("app/routes") },
      to: { path: at("app/routes") },
    },
    {
      name: "routes-share-nothing",
      comment:
        "What two routes share is a component or a use case. The type of a layout's loader may be named.",
      severity: "error",
      from: { path: at("app/routes") },
      to: { path: at("app/routes"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "main-imports",
      comment: "The program: it reads the command line and files, opens the server layer and serves pages.",
      severity: "error",
      from: { path: at("app/main") },
      to: {
        path: at("app", "db", "tests", "scripts"),
        pathNot: at("app/(main|server|domain|forms|messages|demo)"),
      },
    },
    {
      name: "demo-imports",
      comment: "The demonstration is made by the use cases that everybody has; it never queries.",
      severity: "error",
      from: { path: at("app/demo") },
      to: { path: at("app", "db", "tests", "scripts"), pathNot: at("app/(demo|server|domain)") },
    },
    {
      name: "nobody-imports-demo",
      comment: "Only the program loads the demonstration.",
      severity: "error",
      from: { path: at("app", "db"), pathNot: at("app/(demo|main)") },
      to: { path: at("app/demo") },
    },
    {
      name: "nobody-imports-main",
      comment: "The program starts the rest; nothing reaches back to it.",
      severity: "error",
      from: { pathNot: at("app/main") },
      to: { path: at("app/main") },
    },
    {
      name: "browser-imports",
      comment: "Scripts that run beside a page: small, and nothing of the server.",
      severity: "error",
      from: { path: at("app/browser") },
      to: { pathNot: at("app/browser", "app/domain") },
    },
    {
      name: "no-circles",
      comment: "Two modules that need each other are one module, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-missing-modules",
      comment: "Every import leads somewhere, and every library is named in package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "no-unnamed-libraries",
      comment: "A library that only another library brings may leave with it.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-test-tools-in-the-product",
      comment: "What npm installs for development is not there when the product runs.",
      severity: "error",
      from: { path: at("app", "db") },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: libraries("@remix-run/route-config", "@types/.*"),
      },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    exclude: { path: "[.]css" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
