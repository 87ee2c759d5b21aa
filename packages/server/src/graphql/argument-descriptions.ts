/**
 * Descriptions of arguments that mean the same in every field that takes them.
 *
 * @example
 * ```ts
 * @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first })
 * ```
 */
export const argumentDescriptions = {
  first: "The number of entries on the page, 1 to 1,000.",
  after: "The `endCursor` of the page before. Leave it out for the first page.",
  orgUnit:
    'The id of a service or team, such as "E10000032:T0101", within the viewer\'s part of the organisation. Default: the whole authority.',
  viewersOrgUnit:
    "The id of a service or team within the viewer's part of the organisation. Default: the authority, or the viewer's part of it.",
  asAt: 'Use what was known at this moment, such as "2023-09-01T00:00:00Z". Default: what is known now.',
  latestPeriod: "Default: the period of the KPI's latest figure for this place. See `Kpi.figure`.",
  otherArea:
    'The ONS code of another authority, such as "E10000014", to get its published figures. Leave out `orgUnit` with it.',
  version:
    "Use this definition for every period. Default: the one that applied when each period ended. See `Kpi.versions`.",
  by: 'The id of one of its `dimensions`, such as "age-band".',
  grain: "The length of each period.",
  from: 'A day in the first period, such as "2023-04-01".',
  to: 'A day in the last period, such as "2023-09-30". A result has at most 240 periods.',
} as const;
