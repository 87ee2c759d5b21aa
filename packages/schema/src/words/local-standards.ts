import { sql, type Sql, type SqlText } from "./sql.ts";
import { allowedUntilSql } from "./statutory-clocks.ts";
import type { Allowance } from "./counting-rule.ts";

/** How long an authority allows for something that no law or guidance times. */
export interface LocalStandard {
  /** What has to happen, and the day it is counted from. */
  readonly what: string;
  readonly allows: Allowance;
  readonly source: string;
}

const unstated = "This platform's own: the reports speak of a standard and do not state it";

/** The local standards that cohorts count by. A new one is one more entry here. */
export const localStandards = {
  contactDecision: {
    what: "The decision on a contact, from the day it was received",
    allows: { days: 3 },
    source: "West Sussex, Children First report, March 2021, 3.3",
  },
  referralDecision: {
    what: "The management decision on a referral, from the day it was received",
    allows: { days: 3 },
    source: "West Sussex, Children First report, March 2021, 3.3",
  },
  initialVisit: {
    what: "Seeing the child, from the referral",
    allows: { workingDays: 5 },
    source:
      "West Sussex, scrutiny report, September 2023, 3.10. That the days are working days is this platform's reading",
  },
  strategyDiscussion: {
    what: "The strategy discussion, from the day it was asked for",
    allows: { workingDays: 1 },
    source: unstated,
  },
  section47Enquiry: {
    what: "The end of a section 47 enquiry, from its start",
    allows: { workingDays: 15 },
    source: "This platform's own: the time within which the conference that may follow has to be held",
  },
  cpVisit: {
    what: "The next visit to a child on a child protection plan, from the last, or from the start of the plan",
    allows: { workingDays: 10 },
    source: unstated,
  },
  managementOversight: {
    what: "A manager's look at the case, from the last, or from when the team took the case on",
    allows: { days: 60 },
    source: unstated,
  },
  supervision: {
    what: "The next supervision about a child, from the last, where the case system has not yet a day for it",
    allows: { days: 60 },
    source: unstated,
  },
  reflectiveMeeting: {
    what: "The reflective meeting about a case that was graded inadequate, from the day it was graded so",
    allows: { workingDays: 10 },
    source: unstated,
  },
  reAudit: {
    what: "The re-audit of a case that was graded inadequate, from the reflective meeting",
    allows: { months: 3 },
    source: "West Sussex, quality assurance framework, December 2021, 3.2",
  },
} as const satisfies Record<string, LocalStandard>;

/**
 * The last day that a local standard allows.
 *
 * @param start - the column of the day that it is counted from, or a fragment
 * @returns a date
 * @example
 * locallyDueSql("cpVisit", "v.last_visit_on")
 */
export function locallyDueSql(standard: keyof typeof localStandards, start: SqlText): Sql {
  const id = `local-${standard.replaceAll(/([A-Z]|\d+)/g, "-$1").toLowerCase()}`;
  return sql.by(
    { kind: "CLOCK", id, ...localStandards[standard] },
    allowedUntilSql(localStandards[standard].allows, start),
  );
}
