import { annexAAdopters } from "./inspection/annex-a/annex-a-adopters.fact.ts";
import { annexAAdoption } from "./inspection/annex-a/annex-a-adoption.fact.ts";
import { annexAAssessments } from "./inspection/annex-a/annex-a-assessments.fact.ts";
import { annexACareLeavers } from "./inspection/annex-a/annex-a-care-leavers.fact.ts";
import { annexAChildProtection } from "./inspection/annex-a/annex-a-child-protection.fact.ts";
import { annexAChildrenInCare } from "./inspection/annex-a/annex-a-children-in-care.fact.ts";
import { annexAChildrenInNeed } from "./inspection/annex-a/annex-a-children-in-need.fact.ts";
import { annexAContacts } from "./inspection/annex-a/annex-a-contacts.fact.ts";
import { annexAEarlyHelp } from "./inspection/annex-a/annex-a-early-help.fact.ts";
import { annexAReferrals } from "./inspection/annex-a/annex-a-referrals.fact.ts";
import { annexASection47 } from "./inspection/annex-a/annex-a-section-47.fact.ts";
import { auditAnswers } from "./audits/audit-answers.fact.ts";
import { auditAreaGrades } from "./audits/audit-area-grades.fact.ts";
import { auditCyclePlan } from "./audits/audit-cycle-plan.fact.ts";
import { auditModeratedAreaGrades } from "./audits/audit-moderated-area-grades.fact.ts";
import { auditModerations } from "./audits/audit-moderations.fact.ts";
import { auditStandards } from "./audits/audit-standards.fact.ts";
import { audits } from "./audits/audits.fact.ts";
import { complaints } from "./audits/complaints/complaints.fact.ts";
import { careLeavers } from "./care/leaving-care/care-leavers.fact.ts";
import { claCarePlan } from "./care/reviews/cla-care-plan.fact.ts";
import { claEpisodes } from "./care/episodes/cla-episodes.fact.ts";
import { claHealth } from "./care/health/cla-health.fact.ts";
import { claPlacement } from "./care/placements/cla-placement.fact.ts";
import { claReviews } from "./care/reviews/cla-reviews.fact.ts";
import { claVisits } from "./care/visits/cla-visits.fact.ts";
import { healthAssessmentBookings } from "./care/health/health-assessment-bookings.fact.ts";
import { legalStatus } from "./care/episodes/legal-status.fact.ts";
import { lifeStoryWork } from "./care/permanence/life-story-work.fact.ts";
import { mindOfMyOwn } from "./care/visits/mind-of-my-own.fact.ts";
import { permanencePanel } from "./care/permanence/permanence-panel.fact.ts";
import { permanencePlanningMeetings } from "./care/permanence/permanence-planning-meetings.fact.ts";
import { permanence } from "./care/permanence/permanence.fact.ts";
import { personalEducationPlans } from "./care/education/personal-education-plans.fact.ts";
import { schoolAttendance } from "./care/education/school-attendance.fact.ts";
import { sdqScores } from "./care/health/sdq-scores.fact.ts";
import { continuousEpisodes } from "./care/ssda903/continuous-episodes.fact.ts";
import { episodeRepairs } from "./care/ssda903/episode-repairs.fact.ts";
import { ssda903Ad1 } from "./care/ssda903/ssda903-ad1.fact.ts";
import { ssda903Dolo } from "./care/ssda903/ssda903-dolo.fact.ts";
import { ssda903Episodes } from "./care/ssda903/ssda903-episodes.fact.ts";
import { ssda903Header } from "./care/ssda903/ssda903-header.fact.ts";
import { ssda903Missing } from "./care/ssda903/ssda903-missing.fact.ts";
import { ssda903Oc2 } from "./care/ssda903/ssda903-oc2.fact.ts";
import { ssda903Oc3 } from "./care/ssda903/ssda903-oc3.fact.ts";
import { ssda903PlacedAdoption } from "./care/ssda903/ssda903-placed-adoption.fact.ts";
import { ssda903PreviousPermanence } from "./care/ssda903/ssda903-previous-permanence.fact.ts";
import { ssda903Reviews } from "./care/ssda903/ssda903-reviews.fact.ts";
import { ssda903SwEpisodes } from "./care/ssda903/ssda903-sw-episodes.fact.ts";
import { ssda903Uasc } from "./care/ssda903/ssda903-uasc.fact.ts";
import { cinCensusAssessmentFactors } from "./help-and-protection/cin-census/cin-census-assessment-factors.fact.ts";
import { cinCensusAssessments } from "./help-and-protection/cin-census/cin-census-assessments.fact.ts";
import { cinCensusChildren } from "./help-and-protection/cin-census/cin-census-children.fact.ts";
import { cinCensusDisabilities } from "./help-and-protection/cin-census/cin-census-disabilities.fact.ts";
import { cinCensusPlanReviews } from "./help-and-protection/cin-census/cin-census-plan-reviews.fact.ts";
import { cinCensusPlans } from "./help-and-protection/cin-census/cin-census-plans.fact.ts";
import { cinCensusProtectionPlans } from "./help-and-protection/cin-census/cin-census-protection-plans.fact.ts";
import { cinCensusReferrals } from "./help-and-protection/cin-census/cin-census-referrals.fact.ts";
import { cinCensusSection47 } from "./help-and-protection/cin-census/cin-census-section-47.fact.ts";
import { workforceCensusVacancies } from "./workforce/workforce-census/workforce-census-vacancies.fact.ts";
import { workforceCensusWorkers } from "./workforce/workforce-census/workforce-census-workers.fact.ts";
import { address } from "./children/address.fact.ts";
import { restrictedRecords } from "./children/restricted-records.fact.ts";
import { childLinks } from "./children/child-links.fact.ts";
import { disability } from "./children/disability.fact.ts";
import { family } from "./children/family.fact.ts";
import { immigrationStatus } from "./children/immigration-status.fact.ts";
import { linkedIdentifiers } from "./children/linked-identifiers.fact.ts";
import { person } from "./children/person.fact.ts";
import { fosterAvailability } from "./fostering/foster-availability.fact.ts";
import { fosterCarerSurvey } from "./fostering/foster-carer-survey.fact.ts";
import { fosterCarers } from "./fostering/foster-carers.fact.ts";
import { fosterEnquiries } from "./fostering/foster-enquiries.fact.ts";
import { fosterHouseholds } from "./fostering/foster-households.fact.ts";
import { fosterWebsiteVisits } from "./fostering/foster-website-visits.fact.ts";
import { fosteringForAdoption } from "./fostering/fostering-for-adoption.fact.ts";
import { cinAssessments } from "./help-and-protection/assessment/cin-assessments.fact.ts";
import { cinEpisodes } from "./help-and-protection/front-door/cin-episodes.fact.ts";
import { cinPlans } from "./help-and-protection/child-in-need/cin-plans.fact.ts";
import { cinVisits } from "./help-and-protection/child-in-need/cin-visits.fact.ts";
import { contactDecisions } from "./help-and-protection/front-door/contact-decisions.fact.ts";
import { contacts } from "./help-and-protection/front-door/contacts.fact.ts";
import { cpPlans } from "./help-and-protection/protection/cp-plans.fact.ts";
import { cpReviews } from "./help-and-protection/protection/cp-reviews.fact.ts";
import { cpVisits } from "./help-and-protection/protection/cp-visits.fact.ts";
import { earlyHelpEpisodes } from "./help-and-protection/child-in-need/early-help-episodes.fact.ts";
import { homelessPresentations } from "./help-and-protection/child-in-need/homeless-presentations.fact.ts";
import { initialCpConference } from "./help-and-protection/protection/initial-cp-conference.fact.ts";
import { managementOversight } from "./help-and-protection/child-in-need/management-oversight.fact.ts";
import { missing } from "./help-and-protection/missing/missing.fact.ts";
import { preBirthAssessments } from "./help-and-protection/assessment/pre-birth-assessments.fact.ts";
import { referralDecisions } from "./help-and-protection/front-door/referral-decisions.fact.ts";
import { returnHomeInterviews } from "./help-and-protection/missing/return-home-interviews.fact.ts";
import { s47Enquiry } from "./help-and-protection/protection/s47-enquiry.fact.ts";
import { strategyDiscussions } from "./help-and-protection/protection/strategy-discussions.fact.ts";
import { kpiTargets } from "./improvement/kpi-targets.fact.ts";
import { planActions } from "./improvement/plan-actions.fact.ts";
import { practiceAreas } from "./improvement/practice-areas.fact.ts";
import { department } from "./workforce/department.fact.ts";
import { establishment } from "./workforce/establishment.fact.ts";
import { involvements } from "./workforce/involvements.fact.ts";
import { professionals } from "./workforce/professionals.fact.ts";
import { supervision } from "./workforce/supervision.fact.ts";
import { training } from "./workforce/training.fact.ts";
import type { DerivedFact, Fact, SourceFact } from "./declare/fact.ts";

export * from "./declare/fact.ts";
export * from "./declare/source.ts";
export * from "./declare/sources.ts";

/**
 * Every fact that files bring; its feed and its loader are derived from it. A new one is a file in its domain, one more
 * line here, and the migration that `npm run etl -- migration` writes.
 */
export const facts: readonly SourceFact[] = [
  annexAAdopters,
  annexAAdoption,
  annexAAssessments,
  annexACareLeavers,
  annexAChildProtection,
  annexAChildrenInCare,
  annexAChildrenInNeed,
  annexAContacts,
  annexAEarlyHelp,
  annexAReferrals,
  annexASection47,
  cinCensusAssessmentFactors,
  cinCensusAssessments,
  cinCensusChildren,
  cinCensusDisabilities,
  cinCensusPlanReviews,
  cinCensusPlans,
  cinCensusProtectionPlans,
  cinCensusReferrals,
  cinCensusSection47,
  workforceCensusVacancies,
  workforceCensusWorkers,
  auditAnswers,
  auditAreaGrades,
  auditCyclePlan,
  auditModeratedAreaGrades,
  auditModerations,
  auditStandards,
  audits,
  complaints,
  careLeavers,
  claCarePlan,
  claEpisodes,
  claHealth,
  claPlacement,
  claReviews,
  claVisits,
  healthAssessmentBookings,
  legalStatus,
  lifeStoryWork,
  mindOfMyOwn,
  permanence,
  permanencePanel,
  permanencePlanningMeetings,
  personalEducationPlans,
  schoolAttendance,
  sdqScores,
  ssda903Ad1,
  ssda903Dolo,
  ssda903Episodes,
  ssda903Header,
  ssda903Missing,
  ssda903Oc2,
  ssda903Oc3,
  ssda903PlacedAdoption,
  ssda903PreviousPermanence,
  ssda903Reviews,
  ssda903SwEpisodes,
  ssda903Uasc,
  address,
  disability,
  family,
  immigrationStatus,
  linkedIdentifiers,
  person,
  fosterAvailability,
  fosterCarerSurvey,
  fosterCarers,
  fosterEnquiries,
  fosterHouseholds,
  fosterWebsiteVisits,
  fosteringForAdoption,
  restrictedRecords,
  cinAssessments,
  cinEpisodes,
  cinPlans,
  cinVisits,
  contactDecisions,
  contacts,
  cpPlans,
  cpReviews,
  cpVisits,
  earlyHelpEpisodes,
  homelessPresentations,
  initialCpConference,
  managementOversight,
  missing,
  preBirthAssessments,
  referralDecisions,
  returnHomeInterviews,
  s47Enquiry,
  strategyDiscussions,
  kpiTargets,
  planActions,
  practiceAreas,
  department,
  establishment,
  involvements,
  professionals,
  supervision,
  training,
];

/**
 * Facts that no file holds: each is derived from others, in the transaction that loads those. They have the same
 * tables and versions.
 */
export const derivedFacts: readonly DerivedFact[] = [childLinks, continuousEpisodes, episodeRepairs];

const byTable = new Map<string, Fact>([...facts, ...derivedFacts].map((fact) => [fact.table, fact]));

/**
 * The fact of a table.
 *
 * @throws Error where there is none
 */
export function factOf(table: string): Fact {
  const fact = byTable.get(table);
  if (fact === undefined) throw new Error(`No fact has the table "${table}".`);
  return fact;
}
