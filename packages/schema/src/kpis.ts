import { auditAssessmentsGoodKpi } from "./audits/audit-assessments-good.kpi.ts";
import { auditGoodOrBetterKpi } from "./audits/audit-good-or-better.kpi.ts";
import { auditInadequateKpi } from "./audits/audit-inadequate.kpi.ts";
import { auditInadequateEscalatedKpi } from "./audits/audit-inadequate-escalated.kpi.ts";
import { auditInadequateImproved3mKpi } from "./audits/audit-inadequate-improved-3m.kpi.ts";
import { auditLeavingCarePlanningGoodKpi } from "./audits/audit-leaving-care-planning-good.kpi.ts";
import { auditManagementOversightGoodKpi } from "./audits/audit-management-oversight-good.kpi.ts";
import { auditsCompletedKpi } from "./audits/audits-completed.kpi.ts";
import { auditsModeratedKpi } from "./audits/audits-moderated.kpi.ts";
import { careLeaversPathwayPlanKpi } from "./care/leaving-care/care-leavers-pathway-plan.kpi.ts";
import { claCarePlanCurrentKpi } from "./care/reviews/cla-care-plan-current.kpi.ts";
import { claCeasedKpi } from "./care/episodes/cla-ceased.kpi.ts";
import { claCountKpi } from "./care/episodes/cla-count.kpi.ts";
import { claPermanenceBy2ndReviewKpi } from "./care/permanence/cla-permanence-by-2nd-review.kpi.ts";
import { claPermanentPlacementsKpi } from "./care/permanence/cla-permanent-placements.kpi.ts";
import { claRate10kKpi } from "./care/episodes/cla-rate-10k.kpi.ts";
import { claStartedKpi } from "./care/episodes/cla-started.kpi.ts";
import { claStartedRate10kKpi } from "./care/episodes/cla-started-rate-10k.kpi.ts";
import { claUascKpi } from "./care/episodes/cla-uasc.kpi.ts";
import { claVisitsTimelyKpi } from "./care/visits/cla-visits-timely.kpi.ts";
import { dentalCheckCurrentKpi } from "./care/health/dental-check-current.kpi.ts";
import { healthReviewCurrentKpi } from "./care/health/health-review-current.kpi.ts";
import { iha20WorkingDaysKpi } from "./care/health/iha-20-working-days.kpi.ts";
import { mindOfMyOwnUseKpi } from "./care/visits/mind-of-my-own-use.kpi.ts";
import { pepTimelyKpi } from "./care/education/pep-timely.kpi.ts";
import { placementStability2YearsKpi } from "./care/placements/placement-stability-2-years.kpi.ts";
import { placements20MilesOutsideKpi } from "./care/placements/placements-20-miles-outside.kpi.ts";
import { placements3PlusKpi } from "./care/placements/placements-3-plus.kpi.ts";
import { rhaTimelyKpi } from "./care/health/rha-timely.kpi.ts";
import { sdqCompletedKpi } from "./care/health/sdq-completed.kpi.ts";
import { fosterCarerUtilisationKpi } from "./fostering/foster-carer-utilisation.kpi.ts";
import { fosterPlaceOccupancyKpi } from "./fostering/foster-place-occupancy.kpi.ts";
import { assessments20WorkingDaysKpi } from "./help-and-protection/assessment/assessments-20-working-days.kpi.ts";
import { assessments45WorkingDaysKpi } from "./help-and-protection/assessment/assessments-45-working-days.kpi.ts";
import { cinRate10kKpi } from "./help-and-protection/child-in-need/cin-rate-10k.kpi.ts";
import { contactsCompleted3DaysKpi } from "./help-and-protection/front-door/contacts-completed-3-days.kpi.ts";
import { cpPlan2YearsKpi } from "./help-and-protection/protection/cp-plan-2-years.kpi.ts";
import { cpRate10kKpi } from "./help-and-protection/protection/cp-rate-10k.kpi.ts";
import { cpSecondPlanKpi } from "./help-and-protection/protection/cp-second-plan.kpi.ts";
import { cpVisitsTimelyKpi } from "./help-and-protection/protection/cp-visits-timely.kpi.ts";
import { homeless1617Kpi } from "./help-and-protection/child-in-need/homeless-16-17.kpi.ts";
import { icpc15WorkingDaysKpi } from "./help-and-protection/protection/icpc-15-working-days.kpi.ts";
import { initialVisits5DaysKpi } from "./help-and-protection/assessment/initial-visits-5-days.kpi.ts";
import { managementOversightCurrentKpi } from "./help-and-protection/child-in-need/management-oversight-current.kpi.ts";
import { missingEpisodesKpi } from "./help-and-protection/missing/missing-episodes.kpi.ts";
import { reReferrals12MonthsKpi } from "./help-and-protection/front-door/re-referrals-12-months.kpi.ts";
import { referralDecisions1WorkingDayKpi } from "./help-and-protection/front-door/referral-decisions-1-working-day.kpi.ts";
import { referralRate10kKpi } from "./help-and-protection/front-door/referral-rate-10k.kpi.ts";
import { referralsCompleted3DaysKpi } from "./help-and-protection/front-door/referrals-completed-3-days.kpi.ts";
import { rhi72HoursKpi } from "./help-and-protection/missing/rhi-72-hours.kpi.ts";
import { s47Rate10kKpi } from "./help-and-protection/protection/s47-rate-10k.kpi.ts";
import { swAbsenceRateKpi } from "./workforce/sw-absence-rate.kpi.ts";
import { swAgencyRateKpi } from "./workforce/sw-agency-rate.kpi.ts";
import { swCaseloadKpi } from "./workforce/sw-caseload.kpi.ts";
import { swRetentionSchemeUptakeKpi } from "./workforce/sw-retention-scheme-uptake.kpi.ts";
import { swTurnoverRateKpi } from "./workforce/sw-turnover-rate.kpi.ts";
import { swVacancyRateKpi } from "./workforce/sw-vacancy-rate.kpi.ts";
import { fosterHouseholdsKpi } from "./fostering/foster-households.kpi.ts";
import { fosterPlacesApprovedKpi } from "./fostering/foster-places-approved.kpi.ts";
import { fosterPlacesVacantKpi } from "./fostering/foster-places-vacant.kpi.ts";
import { fosterPlacesUnavailableKpi } from "./fostering/foster-places-unavailable.kpi.ts";
import { fosteringWebVisitorsKpi } from "./fostering/fostering-web-visitors.kpi.ts";
import { fosteringEnquiriesKpi } from "./fostering/fostering-enquiries.kpi.ts";
import { fosteringInitialVisitsKpi } from "./fostering/fostering-initial-visits.kpi.ts";
import { fosteringApplicationsKpi } from "./fostering/fostering-applications.kpi.ts";
import { fosteringAssessmentsStartedKpi } from "./fostering/fostering-assessments-started.kpi.ts";
import { fosteringAssessmentsOpenKpi } from "./fostering/fostering-assessments-open.kpi.ts";
import { fosteringApprovalsKpi } from "./fostering/fostering-approvals.kpi.ts";
import { fosteringDeregistrationsKpi } from "./fostering/fostering-deregistrations.kpi.ts";
import { fosterCarersNetGainKpi } from "./fostering/foster-carers-net-gain.kpi.ts";
import { fosteringConversionKpi } from "./fostering/fostering-conversion.kpi.ts";
import { fosterCarerSupportScoreKpi } from "./fostering/foster-carer-support-score.kpi.ts";
import { swFteKpi } from "./workforce/sw-fte.kpi.ts";
import { swUncoveredVacanciesKpi } from "./workforce/sw-uncovered-vacancies.kpi.ts";
import { swCaseloadNqswKpi } from "./workforce/sw-caseload-nqsw.kpi.ts";
import { newlyQualifiedSocialWorkersKpi } from "./workforce/newly-qualified-social-workers.kpi.ts";
import { overseasRecruitsKpi } from "./workforce/overseas-recruits.kpi.ts";
import { asyeStartersKpi } from "./workforce/asye-starters.kpi.ts";
import { personalDevelopmentPlansKpi } from "./workforce/personal-development-plans.kpi.ts";
import { trainingAttendanceKpi } from "./workforce/training-attendance.kpi.ts";
import { swFteWithAgencyKpi } from "./workforce/sw-fte-with-agency.kpi.ts";
import { caseHoldersKpi } from "./workforce/case-holders.kpi.ts";
import { ffaDecisionsKpi } from "./fostering/ffa-decisions.kpi.ts";
import { auditOutstandingKpi } from "./audits/audit-outstanding.kpi.ts";
import { auditGoodKpi } from "./audits/audit-good.kpi.ts";
import { auditRequiresImprovementKpi } from "./audits/audit-requires-improvement.kpi.ts";
import { auditModerationShiftKpi } from "./audits/audit-moderation-shift.kpi.ts";
import {
  auditAreaAssessmentKpi,
  auditAreaInterventionKpi,
  auditAreaPlanningKpi,
  auditAreaReviewKpi,
  auditAreaSupervisionKpi,
} from "./audits/audit-area.kpi.ts";
import { auditStandardComplianceKpi } from "./audits/audit-standard-compliance.kpi.ts";
import { supervisionRecordedKpi } from "./audits/supervision-recorded.kpi.ts";
import { contactVolumeKpi } from "./help-and-protection/front-door/contact-volume.kpi.ts";
import { contactToReferralRateKpi } from "./help-and-protection/front-door/contact-to-referral-rate.kpi.ts";
import { strategyDiscussionTimelyKpi } from "./help-and-protection/protection/strategy-discussion-timely.kpi.ts";
import { s47TimelyKpi } from "./help-and-protection/protection/s47-timely.kpi.ts";
import { cpPlan18MonthsKpi } from "./help-and-protection/protection/cp-plan-18-months.kpi.ts";
import { cpPlan18MonthsCountKpi } from "./help-and-protection/protection/cp-plan-18-months-count.kpi.ts";
import { cpPlan2YearsEndedKpi } from "./help-and-protection/protection/cp-plan-2-years-ended.kpi.ts";
import { cpReviewsTimelyKpi } from "./help-and-protection/protection/cp-reviews-timely.kpi.ts";
import { reviewsAllTimelyAuditedKpi } from "./help-and-protection/protection/reviews-all-timely-audited.kpi.ts";
import { homeless1617RightsRecordedKpi } from "./help-and-protection/child-in-need/homeless-16-17-rights-recorded.kpi.ts";
import { prebirthAssessmentsTimelyKpi } from "./help-and-protection/assessment/prebirth-assessments-timely.kpi.ts";
import { earlyHelpOutcomesMetKpi } from "./help-and-protection/child-in-need/early-help-outcomes-met.kpi.ts";
import { supervisionInTimescaleKpi } from "./workforce/supervision-in-timescale.kpi.ts";
import { complaintsTimelyKpi } from "./audits/complaints/complaints-timely.kpi.ts";
import { complaintsReceivedKpi } from "./audits/complaints/complaints-received.kpi.ts";
import { complimentsReceivedKpi } from "./audits/complaints/compliments-received.kpi.ts";
import { findingsActionsOnTimeKpi } from "./improvement/findings-actions-on-time.kpi.ts";
import { claCeasedRate10kKpi } from "./care/episodes/cla-ceased-rate-10k.kpi.ts";
import { claUascShareKpi } from "./care/episodes/cla-uasc-share.kpi.ts";
import { permanencePlanningMeetings12mKpi } from "./care/permanence/permanence-planning-meetings-12m.kpi.ts";
import { claReviewsTimelyKpi } from "./care/reviews/cla-reviews-timely.kpi.ts";
import { claReviewParticipationKpi } from "./care/reviews/cla-review-participation.kpi.ts";
import { ihaPendingDueKpi } from "./care/health/iha-pending-due.kpi.ts";
import { immunisationsCurrentKpi } from "./care/health/immunisations-current.kpi.ts";
import { sdqCauseForConcernKpi } from "./care/health/sdq-cause-for-concern.kpi.ts";
import { placementsInHouseFosterKpi } from "./care/placements/placements-in-house-foster.kpi.ts";
import {
  placementTypeMixChildrensHomeKpi,
  placementTypeMixFosterKpi,
  placementTypeMixSupportedKpi,
} from "./care/placements/placement-type-mix.kpi.ts";
import { unlawfulPlacementsKpi } from "./care/placements/unlawful-placements.kpi.ts";
import { socialWorkers3PlusKpi } from "./care/episodes/social-workers-3-plus.kpi.ts";
import { residentialBreakdownsKpi } from "./care/placements/residential-breakdowns.kpi.ts";
import { claPersistentAbsenceKpi } from "./care/education/cla-persistent-absence.kpi.ts";
import { lifeStoryInPlaceKpi } from "./care/permanence/life-story-in-place.kpi.ts";
import { ffaChildren12mKpi } from "./care/permanence/ffa-children-12m.kpi.ts";
import { adoptionA10Kpi } from "./care/permanence/adoption-a10.kpi.ts";
import {
  careLeaversSuitableAccommodationKpi,
  careLeaversSuitableAccommodation1718Kpi,
} from "./care/leaving-care/care-leavers-suitable-accommodation.kpi.ts";
import { careLeaversEetKpi, careLeaversEet1718Kpi } from "./care/leaving-care/care-leavers-eet.kpi.ts";
import { careLeaversInTouchKpi, careLeaversInTouch1718Kpi } from "./care/leaving-care/care-leavers-in-touch.kpi.ts";
import { placementMovesKpi } from "./care/placements/placement-moves.kpi.ts";
import type { Kpi } from "./declare/kpi.ts";

/** Every KPI of the platform, in the order a scorecard shows them. A new KPI is one more line here. */
export const kpis: readonly Kpi[] = [
  contactVolumeKpi,
  contactToReferralRateKpi,
  contactsCompleted3DaysKpi,
  referralDecisions1WorkingDayKpi,
  referralsCompleted3DaysKpi,
  referralRate10kKpi,
  reReferrals12MonthsKpi,
  assessments45WorkingDaysKpi,
  assessments20WorkingDaysKpi,
  initialVisits5DaysKpi,
  strategyDiscussionTimelyKpi,
  s47TimelyKpi,
  s47Rate10kKpi,
  icpc15WorkingDaysKpi,
  cinRate10kKpi,
  cpRate10kKpi,
  cpPlan18MonthsKpi,
  cpPlan18MonthsCountKpi,
  cpPlan2YearsKpi,
  cpPlan2YearsEndedKpi,
  cpSecondPlanKpi,
  cpReviewsTimelyKpi,
  cpVisitsTimelyKpi,
  reviewsAllTimelyAuditedKpi,
  managementOversightCurrentKpi,
  homeless1617Kpi,
  homeless1617RightsRecordedKpi,
  missingEpisodesKpi,
  rhi72HoursKpi,
  prebirthAssessmentsTimelyKpi,
  earlyHelpOutcomesMetKpi,
  claCountKpi,
  claRate10kKpi,
  claStartedKpi,
  claStartedRate10kKpi,
  claCeasedKpi,
  claCeasedRate10kKpi,
  claUascKpi,
  claUascShareKpi,
  claCarePlanCurrentKpi,
  claVisitsTimelyKpi,
  claReviewsTimelyKpi,
  claReviewParticipationKpi,
  claPermanenceBy2ndReviewKpi,
  claPermanentPlacementsKpi,
  permanencePlanningMeetings12mKpi,
  iha20WorkingDaysKpi,
  ihaPendingDueKpi,
  rhaTimelyKpi,
  healthReviewCurrentKpi,
  dentalCheckCurrentKpi,
  immunisationsCurrentKpi,
  sdqCompletedKpi,
  sdqCauseForConcernKpi,
  placements3PlusKpi,
  placementMovesKpi,
  placementStability2YearsKpi,
  placements20MilesOutsideKpi,
  placementsInHouseFosterKpi,
  placementTypeMixFosterKpi,
  placementTypeMixChildrensHomeKpi,
  placementTypeMixSupportedKpi,
  unlawfulPlacementsKpi,
  socialWorkers3PlusKpi,
  residentialBreakdownsKpi,
  pepTimelyKpi,
  claPersistentAbsenceKpi,
  lifeStoryInPlaceKpi,
  ffaChildren12mKpi,
  adoptionA10Kpi,
  careLeaversPathwayPlanKpi,
  careLeaversSuitableAccommodationKpi,
  careLeaversSuitableAccommodation1718Kpi,
  careLeaversEetKpi,
  careLeaversEet1718Kpi,
  careLeaversInTouchKpi,
  careLeaversInTouch1718Kpi,
  mindOfMyOwnUseKpi,
  fosterCarerUtilisationKpi,
  fosterPlaceOccupancyKpi,
  fosterHouseholdsKpi,
  fosterPlacesApprovedKpi,
  fosterPlacesVacantKpi,
  fosterPlacesUnavailableKpi,
  fosteringWebVisitorsKpi,
  fosteringEnquiriesKpi,
  fosteringInitialVisitsKpi,
  fosteringApplicationsKpi,
  fosteringAssessmentsStartedKpi,
  fosteringAssessmentsOpenKpi,
  fosteringApprovalsKpi,
  fosteringDeregistrationsKpi,
  fosterCarersNetGainKpi,
  fosteringConversionKpi,
  fosterCarerSupportScoreKpi,
  ffaDecisionsKpi,
  swVacancyRateKpi,
  swTurnoverRateKpi,
  swAgencyRateKpi,
  swCaseloadKpi,
  caseHoldersKpi,
  swAbsenceRateKpi,
  swRetentionSchemeUptakeKpi,
  swFteKpi,
  swFteWithAgencyKpi,
  swUncoveredVacanciesKpi,
  swCaseloadNqswKpi,
  newlyQualifiedSocialWorkersKpi,
  overseasRecruitsKpi,
  asyeStartersKpi,
  personalDevelopmentPlansKpi,
  trainingAttendanceKpi,
  supervisionInTimescaleKpi,
  auditsCompletedKpi,
  auditsModeratedKpi,
  auditGoodOrBetterKpi,
  auditInadequateKpi,
  auditOutstandingKpi,
  auditGoodKpi,
  auditRequiresImprovementKpi,
  auditModerationShiftKpi,
  auditAreaAssessmentKpi,
  auditAreaPlanningKpi,
  auditAreaInterventionKpi,
  auditAreaReviewKpi,
  auditAreaSupervisionKpi,
  auditStandardComplianceKpi,
  supervisionRecordedKpi,
  auditInadequateEscalatedKpi,
  auditInadequateImproved3mKpi,
  auditManagementOversightGoodKpi,
  auditAssessmentsGoodKpi,
  auditLeavingCarePlanningGoodKpi,
  complaintsTimelyKpi,
  complaintsReceivedKpi,
  complimentsReceivedKpi,
  findingsActionsOnTimeKpi,
];

/** The KPI of an id; undefined where there is none. */
export function kpiOf(id: string): Kpi | undefined {
  return kpis.find((kpi) => kpi.id === id);
}
