import { workingDayAfter } from "./words/working-days.ts";
import { addMonths, type Day, dayBefore, daysBetween } from "./words/day.ts";

/** What is expected of one loader: who is responsible, and how often a new edition comes. */
export interface FeedDeclaration {
  readonly loader: string;
  readonly owner: string;
  /** Months from one edition to the next; null for figures that are published once. */
  readonly everyMonths: number | null;
  /**
   * How many working days after the end of its period an edition is due; periods are those of the financial year. Default
   * for a monthly or quarterly feed: `usualWorkingDays`. By default a rarer feed is due `everyMonths` after the last edition.
   */
  readonly dueWorkingDays?: number;
}

/** How many working days after the end of a month or quarter its figures are due. */
const usualWorkingDays = 10;

/** Every feed, one line each; a test in etl holds this list and the loaders together. */
export const feeds: readonly FeedDeclaration[] = [
  { loader: "dfe-statistics", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "populations", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "statistical-neighbours", owner: "Performance and intelligence", everyMonths: null },
  { loader: "ofsted-fostering", owner: "Fostering service", everyMonths: 12 },
  { loader: "published-audit-grades", owner: "Quality assurance team", everyMonths: null },
  { loader: "published-audit-findings", owner: "Quality assurance team", everyMonths: null },
  { loader: "published-kpi-values", owner: "Performance and intelligence", everyMonths: null },
  { loader: "audit-answers", owner: "Quality assurance team", everyMonths: 1 },
  { loader: "audit-area-grades", owner: "Quality assurance team", everyMonths: 1 },
  { loader: "audit-cycle-plan", owner: "Quality assurance team", everyMonths: null },
  { loader: "audit-moderated-area-grades", owner: "Quality assurance team", everyMonths: 1 },
  { loader: "audit-moderations", owner: "Quality assurance team", everyMonths: 1 },
  { loader: "audit-standards", owner: "Quality assurance team", everyMonths: null },
  { loader: "audits", owner: "Quality assurance team", everyMonths: 1 },
  { loader: "ssd-care-leavers", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cla-care-plan", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cla-episodes", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cla-health", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cla-placement", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cla-reviews", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cla-visits", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-legal-status", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-permanence", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-sdq-scores", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-address", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-disability", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-family", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-immigration-status", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-linked-identifiers", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-person", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cin-assessments", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cin-episodes", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cin-plans", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cin-visits", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-contacts", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cp-plans", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cp-reviews", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-cp-visits", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-early-help-episodes", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-initial-cp-conference", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-missing", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-s47-enquiry", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-department", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-involvements", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssd-professionals", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "ssda903-ad1", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-dolo", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-episodes", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-header", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-missing", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-oc2", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-oc3", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-placed-adoption", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-previous-permanence", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-reviews", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-sw-episodes", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "ssda903-uasc", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "complaints", owner: "Customer relations", everyMonths: 1 },
  { loader: "health-assessment-bookings", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "life-story-work", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "mind-of-my-own", owner: "Participation team", everyMonths: 1 },
  { loader: "permanence-panel", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "permanence-planning-meetings", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "personal-education-plans", owner: "Virtual school", everyMonths: 1 },
  { loader: "school-attendance", owner: "Virtual school", everyMonths: 1 },
  { loader: "contact-decisions", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "homeless-presentations", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "management-oversight", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "pre-birth-assessments", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "referral-decisions", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "return-home-interviews", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "strategy-discussions", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "supervision", owner: "Performance and intelligence", everyMonths: 1 },
  { loader: "training", owner: "Workforce development", everyMonths: 1 },
  { loader: "foster-availability", owner: "Fostering service", everyMonths: 1 },
  { loader: "foster-carer-survey", owner: "Fostering service", everyMonths: 12 },
  { loader: "foster-carers", owner: "Fostering service", everyMonths: 1 },
  { loader: "foster-enquiries", owner: "Fostering service", everyMonths: 1 },
  { loader: "foster-households", owner: "Fostering service", everyMonths: 1 },
  { loader: "foster-website-visits", owner: "Fostering service", everyMonths: 1 },
  { loader: "fostering-for-adoption", owner: "Fostering service", everyMonths: 1 },
  { loader: "establishment", owner: "Human resources", everyMonths: 1 },
  { loader: "annex-a-adopters", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-adoption", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-assessments", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-care-leavers", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-child-protection", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-children-in-care", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-children-in-need", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-contacts", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-early-help", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-referrals", owner: "Performance and intelligence", everyMonths: null },
  { loader: "annex-a-section-47", owner: "Performance and intelligence", everyMonths: null },
  { loader: "cin-census-assessment-factors", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "cin-census-assessments", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "cin-census-children", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "cin-census-disabilities", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "cin-census-plan-reviews", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "cin-census-plans", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "cin-census-protection-plans", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "cin-census-referrals", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "cin-census-section-47", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "workforce-census-vacancies", owner: "Workforce development", everyMonths: 12 },
  { loader: "workforce-census-workers", owner: "Workforce development", everyMonths: 12 },
  { loader: "kpi-targets", owner: "Improvement board", everyMonths: null },
  { loader: "plan-actions", owner: "Improvement board", everyMonths: 1 },
  { loader: "practice-areas", owner: "Improvement board", everyMonths: null },
];

/** How many days before the due date a feed is DUE: a week for a monthly or quarterly feed, else a month. */
const dueSoonDays = { often: 7, seldom: 30 };

/**
 * The state of a feed, by the day of its newest data, and the day its next edition is due.
 *
 * - LATE: after the due date
 * - DUE: shortly before it
 * - NEVER: nothing was loaded
 * - FRESH: otherwise, and always for a feed that is published once
 *
 * @param workingDays - those around today, oldest first, as `workingDaysAround` returns them
 * @example
 * feedState(feed, "2025-12-03", "2026-01-05", workingDays); // { dueOn: "2026-01-15", state: "FRESH" }
 */
export function feedState(
  feed: FeedDeclaration,
  asAt: Day | null,
  today: Day,
  workingDays: readonly Day[],
): { dueOn: Day | null; state: "FRESH" | "DUE" | "LATE" | "NEVER" } {
  if (asAt === null) return { dueOn: null, state: "NEVER" };
  const { everyMonths } = feed;
  if (everyMonths === null) return { dueOn: null, state: "FRESH" };
  const often = everyMonths <= 3;
  const days = feed.dueWorkingDays ?? (often ? usualWorkingDays : null);
  const dueOn =
    days === null
      ? addMonths(asAt, everyMonths)
      : // Outside the calendar of working days, the end of the period will do.
        (workingDayAfter(workingDays, nextPeriodEnd(asAt, everyMonths), days) ?? nextPeriodEnd(asAt, everyMonths));
  const daysLeft = daysBetween(today, dueOn);
  const soon = often ? dueSoonDays.often : dueSoonDays.seldom;
  return { dueOn, state: daysLeft < 0 ? "LATE" : daysLeft <= soon ? "DUE" : "FRESH" };
}

/** The end of the first period that ends after a day: an extract of that day has at most the period before it. */
function nextPeriodEnd(day: Day, everyMonths: number): Day {
  for (let first = `${day.slice(0, 7)}-01`; ; first = addMonths(first, 1)) {
    const end = dayBefore(addMonths(first, 1));
    // Periods of the financial year end with March.
    if (end > day && (Number(end.slice(5, 7)) - 3) % everyMonths === 0) return end;
  }
}
