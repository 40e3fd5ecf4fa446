/**
 * How long the parts of a measure may be: texts in UTF-16 units (as `maxlength` in HTML counts), lists in
 * items. The same for forms, the API and imported files.
 */
export const measureLimits = {
  title: 200,
  body: 50_000,
  reasons: 50_000,
  actors: 1_000,
  means: 10_000,
  cost: 1_000,
  deadline: 200,
  alternative: 10_000,
  easyRead: 1_000,
  panel: 120,
  indicators: 20,
  indicatorName: 200,
  indicatorUnit: 60,
  sources: 50,
  source: 1_000,
  origin: 200,
  axisTitle: 200,
} as const;

/** What a file of measures or invitations may hold. */
export const fileLimits = { bytes: 5 * 1024 * 1024, rows: 5_000, cells: 500_000 } as const;

/** Six themes: decree 2022-1084, art. 1 (REEN). */
export const decreeThemes = { first: 1, last: 6 } as const;

/** What a list of people may hold. */
export const personLimits = { name: 120, role: 60 } as const;
