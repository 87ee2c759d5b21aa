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

/** What definitions say of who is looked after on a day. */
export const inCareWords = `A child counts with an open episode of care, under 18 or of unknown age. ${openEpisodeWords} Short breaks (V3, V4) are left out.`;

/** What definitions say of a child protection plan on a day. */
export const openPlanWords =
  "A plan counts from its start to the day before it ends. A child with several counts once, by the earliest. Plans of another authority are left out.";

/** What definitions of audits say of cycles. */
export const cycleWords = "Completed audits count, in the month of their cycle.";

/** What definitions of audits say of their grades. */
export const gradeOfRecordWords = "The grade of record is the moderated grade where there is one, else the auditor's.";
