import { contactDecisionsCohort } from "./help-and-protection/front-door/contact-decisions.cohort.ts";
import { contactsCohort } from "./help-and-protection/front-door/contacts.cohort.ts";
import { referralDecisionsByLawCohort } from "./help-and-protection/front-door/referral-decisions-by-law.cohort.ts";
import { referralDecisionsCohort } from "./help-and-protection/front-door/referral-decisions.cohort.ts";
import { referralsCohort } from "./help-and-protection/front-door/referrals.cohort.ts";
import { assessmentsCohort } from "./help-and-protection/assessment/assessments.cohort.ts";
import { initialVisitsCohort } from "./help-and-protection/assessment/initial-visits.cohort.ts";
import { preBirthAssessmentsCohort } from "./help-and-protection/assessment/pre-birth-assessments.cohort.ts";
import { childrenInNeedCohort } from "./help-and-protection/child-in-need/children-in-need.cohort.ts";
import { earlyHelpClosuresCohort } from "./help-and-protection/child-in-need/early-help-closures.cohort.ts";
import { homelessYoungPeopleCohort } from "./help-and-protection/child-in-need/homeless-young-people.cohort.ts";
import { overseenChildrenCohort } from "./help-and-protection/child-in-need/overseen-children.cohort.ts";
import { childrenOnPlansCohort } from "./help-and-protection/protection/children-on-plans.cohort.ts";
import { cpPlansEndedCohort } from "./help-and-protection/protection/cp-plans-ended.cohort.ts";
import { cpPlansStartedCohort } from "./help-and-protection/protection/cp-plans-started.cohort.ts";
import { cpReviewsDueCohort } from "./help-and-protection/protection/cp-reviews-due.cohort.ts";
import { cpVisitsDueCohort } from "./help-and-protection/protection/cp-visits-due.cohort.ts";
import { initialCpConferencesCohort } from "./help-and-protection/protection/initial-cp-conferences.cohort.ts";
import {
  section47EndedCohort,
  section47StartedCohort,
} from "./help-and-protection/protection/section-47-enquiries.cohort.ts";
import { strategyDiscussionsCohort } from "./help-and-protection/protection/strategy-discussions.cohort.ts";
import { missingEpisodesCohort } from "./help-and-protection/missing/missing-episodes.cohort.ts";
import { returnHomeInterviewsCohort } from "./help-and-protection/missing/return-home-interviews.cohort.ts";
import { careEndsCohort } from "./care/episodes/care-ends.cohort.ts";
import { careInTheYearCohort } from "./care/episodes/care-in-the-year.cohort.ts";
import { careStartsCohort } from "./care/episodes/care-starts.cohort.ts";
import { childrenWeCareForCohort } from "./care/episodes/children-we-care-for.cohort.ts";
import { carePlanningCohort } from "./care/reviews/care-planning.cohort.ts";
import { careReviewsDueCohort } from "./care/reviews/care-reviews-due.cohort.ts";
import { careReviewsHeldCohort } from "./care/reviews/care-reviews-held.cohort.ts";
import { careVisitsDueCohort } from "./care/visits/care-visits-due.cohort.ts";
import { mindOfMyOwnCohort } from "./care/visits/mind-of-my-own.cohort.ts";
import { careHealthCohort } from "./care/health/care-health.cohort.ts";
import { initialHealthAssessmentsOpenCohort } from "./care/health/initial-health-assessments-open.cohort.ts";
import { initialHealthAssessmentsCohort } from "./care/health/initial-health-assessments.cohort.ts";
import { yearlyHealthCohort } from "./care/health/yearly-health.cohort.ts";
import { educationPlansCohort } from "./care/education/education-plans.cohort.ts";
import { schoolAbsenceCohort } from "./care/education/school-absence.cohort.ts";
import { ownHomeEndingsCohort } from "./care/placements/own-home-endings.cohort.ts";
import { placementMovesCohort } from "./care/placements/placement-moves.cohort.ts";
import { placementStabilityCohort } from "./care/placements/placement-stability.cohort.ts";
import { adoptedChildrenCohort } from "./care/permanence/adopted-children.cohort.ts";
import { permanencePlanningMeetingsCohort } from "./care/permanence/permanence-planning-meetings.cohort.ts";
import { careLeaversCohort } from "./care/leaving-care/care-leavers.cohort.ts";
import { carerSurveyCohort } from "./fostering/carer-survey.cohort.ts";
import { fosterEnquiriesCohort } from "./fostering/foster-enquiries.cohort.ts";
import { fosterHouseholdsCohort } from "./fostering/foster-households.cohort.ts";
import { fosteringAssessmentsCohort } from "./fostering/fostering-assessments.cohort.ts";
import { fosteringForAdoptionCohort } from "./fostering/fostering-for-adoption.cohort.ts";
import { fosteringStepsCohort } from "./fostering/fostering-steps.cohort.ts";
import { householdChangesCohort } from "./fostering/household-changes.cohort.ts";
import { websiteVisitsCohort } from "./fostering/website-visits.cohort.ts";
import { yearOldEnquiriesCohort } from "./fostering/year-old-enquiries.cohort.ts";
import { postsCohort } from "./workforce/posts.cohort.ts";
import { supervisionDueCohort } from "./workforce/supervision-due.cohort.ts";
import { trainingDueCohort } from "./workforce/training-due.cohort.ts";
import { auditAnswersCohort } from "./audits/audit-answers.cohort.ts";
import { auditCyclesCohort } from "./audits/audit-cycles.cohort.ts";
import { auditsCohort } from "./audits/audits.cohort.ts";
import { complaintsAnsweredCohort, complaintsReceivedCohort } from "./audits/complaints/complaints.cohort.ts";
import { inadequateAuditsCohort, inadequateCasesCohort } from "./audits/inadequate-cases.cohort.ts";
import { planActionsDueCohort } from "./improvement/plan-actions-due.cohort.ts";
import type { Cohort } from "./declare/cohort.ts";

/** Every cohort of the platform, by domain and subject. A new cohort is one more line here. */
export const cohorts: readonly Cohort[] = [
  contactDecisionsCohort,
  contactsCohort,
  referralDecisionsByLawCohort,
  referralDecisionsCohort,
  referralsCohort,
  assessmentsCohort,
  initialVisitsCohort,
  preBirthAssessmentsCohort,
  childrenInNeedCohort,
  earlyHelpClosuresCohort,
  homelessYoungPeopleCohort,
  overseenChildrenCohort,
  childrenOnPlansCohort,
  cpPlansEndedCohort,
  cpPlansStartedCohort,
  cpReviewsDueCohort,
  cpVisitsDueCohort,
  initialCpConferencesCohort,
  section47EndedCohort,
  section47StartedCohort,
  strategyDiscussionsCohort,
  missingEpisodesCohort,
  returnHomeInterviewsCohort,
  careEndsCohort,
  careInTheYearCohort,
  careStartsCohort,
  childrenWeCareForCohort,
  carePlanningCohort,
  careReviewsDueCohort,
  careReviewsHeldCohort,
  careVisitsDueCohort,
  mindOfMyOwnCohort,
  careHealthCohort,
  initialHealthAssessmentsOpenCohort,
  initialHealthAssessmentsCohort,
  yearlyHealthCohort,
  educationPlansCohort,
  schoolAbsenceCohort,
  ownHomeEndingsCohort,
  placementMovesCohort,
  placementStabilityCohort,
  adoptedChildrenCohort,
  permanencePlanningMeetingsCohort,
  careLeaversCohort,
  carerSurveyCohort,
  fosterEnquiriesCohort,
  fosterHouseholdsCohort,
  fosteringAssessmentsCohort,
  fosteringForAdoptionCohort,
  fosteringStepsCohort,
  householdChangesCohort,
  websiteVisitsCohort,
  yearOldEnquiriesCohort,
  postsCohort,
  supervisionDueCohort,
  trainingDueCohort,
  auditAnswersCohort,
  auditCyclesCohort,
  auditsCohort,
  complaintsAnsweredCohort,
  complaintsReceivedCohort,
  inadequateAuditsCohort,
  inadequateCasesCohort,
  planActionsDueCohort,
];

/** What the API asks about by itself, beside the KPIs that count it. */
export { areaColumns } from "./audits/audits.cohort.ts";
export { childOnDay } from "./care/episodes/child-on-day.sql.ts";
export { episodesOfChildren } from "./care/episodes/episodes-of-children.sql.ts";
export {
  auditAnswersCohort,
  auditsCohort,
  careEndsCohort,
  careStartsCohort,
  childrenWeCareForCohort,
  placementMovesCohort,
};
