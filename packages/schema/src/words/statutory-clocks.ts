import type { Allowance } from "./counting-rule.ts";
import { sql, type Sql, type SqlText } from "./sql.ts";
import { workingDaysAfterSql } from "./working-days.sql.ts";

/** How long the law or statutory guidance allows for something. */
export interface StatutoryClock {
  /** Kebab-case. */
  readonly id: string;
  /** What has to happen, and the day or moment it is counted from. */
  readonly what: string;
  readonly allows: Allowance;
  readonly source: string;
}

const workingTogether = "Working Together to Safeguard Children, statutory guidance";
const careReviews = "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33";
const health = "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7";

/**
 * Every statutory clock that cohorts count by. A new one is one more entry here.
 *
 * Two are elsewhere: visits to children we care for depend on the placement (`care/visits/visit-patterns.ts`), and the
 * virtual school sets when a term's education plans are due.
 */
export const statutoryClocks = [
  {
    id: "referral-decision",
    what: "The decision on a referral, from the day it was received",
    allows: { workingDays: 1 },
    source: workingTogether,
  },
  {
    id: "child-and-family-assessment",
    what: "The assessment of a child, from the referral",
    allows: { workingDays: 45 },
    source: workingTogether,
  },
  {
    id: "initial-cp-conference",
    what: "The initial child protection conference, from the strategy discussion that began the enquiry",
    allows: { workingDays: 15 },
    source: workingTogether,
  },
  {
    id: "first-cp-review",
    what: "The first child protection review conference, from the start of the plan",
    allows: { months: 3 },
    source: workingTogether,
  },
  {
    id: "further-cp-review",
    what: "Each further child protection review conference, from the one before",
    allows: { months: 6 },
    source: workingTogether,
  },
  {
    id: "return-home-interview",
    what: "The interview of a child who was missing, from the return",
    allows: { hours: 72 },
    source: "Statutory guidance on children who run away or go missing from home or care, 2014",
  },
  {
    id: "initial-health-assessment",
    what: "The initial health assessment, from the day a child becomes looked after",
    allows: { workingDays: 20 },
    source: "Promoting the health and well-being of looked-after children, statutory guidance, 2015",
  },
  {
    id: "health-assessment-under-5",
    what: "The next health assessment of a child under 5, from the last",
    allows: { months: 6 },
    source: health,
  },
  {
    id: "health-assessment-from-5",
    what: "The next health assessment of a child of 5 or over, from the last",
    allows: { months: 12 },
    source: health,
  },
  {
    id: "first-care-review",
    what: "The first review, from the day a child becomes looked after",
    allows: { workingDays: 20 },
    source: careReviews,
  },
  {
    id: "second-care-review",
    what: "The second review, from the first",
    allows: { months: 3 },
    source: careReviews,
  },
  {
    id: "further-care-review",
    what: "Each further review, from the one before",
    allows: { months: 6 },
    source: careReviews,
  },
  {
    id: "first-education-plan",
    what: "The first personal education plan, for the first review, from the day a child becomes looked after",
    allows: { workingDays: 20 },
    source: "Promoting the education of looked-after and previously looked-after children, statutory guidance, 2018",
  },
] as const satisfies readonly StatutoryClock[];

/** The id of a statutory clock. */
export type StatutoryClockId = (typeof statutoryClocks)[number]["id"];

/**
 * The last day that a statutory clock allows; for one in hours, the last moment.
 *
 * @param start - the column of the day, or the moment, that starts the clock, or a fragment
 * @returns a date, or a `timestamptz`
 * @example
 * dueSql("first-care-review", "c.started_on")
 */
export function dueSql(clock: StatutoryClockId, start: SqlText): Sql {
  const rule = statutoryClocks.find(({ id }) => id === clock)!;
  return sql.by({ kind: "CLOCK", ...rule }, allowedUntilSql(rule.allows, start));
}

/**
 * The last day of an allowance; for hours, the last moment.
 *
 * @param start - the column of the day, or the moment, that starts it, or a fragment
 * @returns a date, or a `timestamptz`
 */
export function allowedUntilSql(allows: Allowance, start: SqlText): Sql {
  if ("workingDays" in allows) return workingDaysAfterSql(start, allows.workingDays);
  if ("hours" in allows) return sql`(${sql.raw(start)} + ${`${allows.hours} hours`}::interval)`;
  const [unit, length] = "days" in allows ? ["days", allows.days] : ["months", allows.months];
  return sql`(${sql.raw(start)} + ${`${length} ${unit}`}::interval)::date`;
}
