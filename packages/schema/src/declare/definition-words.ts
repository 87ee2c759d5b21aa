/** What the definition of every rate per 10,000 children says of its population. */
export const populationWords =
  "The population is the ONS mid-year estimate of the calendar year in which the financial year of the period's last day began. Where that is not out yet, the newest of the two years before is taken. ONS revises its estimates, so a rate may differ slightly from the one the DfE printed.";

/** What definitions say of a case that belongs to the day it was done, else to the day it was due. */
export const overdueWords =
  "One that is overdue and open counts as late in the month it was due. Once done, it counts in the month it was done. One that is not due yet is pending.";

/** What definitions say of a case that belongs to the day it is due. */
export const dueWords = "One that is due and not done counts as late. One that is not due yet is pending.";

/** What definitions say of when an episode of care is open. */
export const openEpisodeWords =
  "The day an episode ends does not count. One that ended with X1 lasts until the next of its period of care begins, where the row between is missing.";

/** What definitions say of when care starts. */
export const careStartWords =
  "A start is an episode with the reason S, or without a reason the first of a period of care.";

/** What definitions say of the episodes that are one period of care. */
export const periodOfCareWords =
  "Episodes of one clae_cla_id are a period of care, which began on their clae_entered_care_date. An episode without them is a period of its own.";

/** What definitions say of how long a child has had its carer. */
export const sameCarerWords =
  "A child came to its carer with the last episode of the reason S, P or B. An episode without a reason brings another carer where its placement is another. Temporary stays (T0 to T4), and the returns from them, bring none.";

/** What definitions say of who is looked after on a day. */
export const inCareWords = `A child counts with an open episode of care, under 18 or of unknown age. ${openEpisodeWords} Short breaks (V3, V4) are left out.`;

/** What definitions say of a child protection plan on a day. */
export const openPlanWords =
  "A plan counts from its start to the day before it ends. A child with several counts once, by the earliest. Plans of another authority are left out.";

/** What definitions of assessments say of the day that the clock runs from. */
export const timedFromReferralWords =
  "The first assessment of a child under a referral is the one that started first. It is timed from the day of the referral, a later one from its own start. Where the referral's row is missing, each is timed from its own start.";

/** What definitions of audits say of cycles. */
export const cycleWords = "Completed audits count, in the month of their cycle.";

/** What definitions of audits say of their grades. */
export const gradeOfRecordWords = "The grade of record is the moderated grade where there is one, else the auditor's.";

/**
 * What definitions say of a case whose team is that of its child, by the involvements of workers. Of several that are
 * open, the one that began last decides.
 *
 * @param day - the day on which the involvement is open: "the day it is due"
 */
export function teamOn(day: string): string {
  return `A case belongs to the team of the child's newest involvement that is open on ${day}.`;
}

/** What definitions say of the team of a case of a snapshot. */
export const teamOnDayWords = teamOn("the day of the count, the last of the period");

/** What definitions say of a case that names its own team. */
export const ownTeamWords = "A case belongs to the team that its own record names.";

/** What definitions say of a case that names its team, or only its service. */
export const ownTeamOrServiceWords =
  "A case belongs to the team that its own record names; one that names none belongs to its service.";

/** What definitions say of cases of which nobody says whose they are. */
export const noTeamWords = "Its records name no team, so a service or team has no figure.";
