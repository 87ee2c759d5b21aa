import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { careStartWords, dueWords, openEpisodeWords, periodOfCareWords } from "../../declare/definition-words.ts";
import { firstAssessmentWords } from "./initial-assessments.sql.ts";
import { initialHealthAssessmentsCohort } from "./initial-health-assessments.cohort.ts";

export const iha20WorkingDaysKpi = defineKpi({
  id: "iha-20-working-days",
  label: "Initial health assessments in 20 working days",
  definition: `Initial health assessments completed within 20 working days of becoming looked after, as a share of children whose twentieth working day fell in the period. Each had an open episode of care on that day and was under 18. ${careStartWords} ${periodOfCareWords} ${openEpisodeWords} ${firstAssessmentWords} A child declined where a booking of kind Initial has the outcome Declined and was requested from the day before care began to that day. Such a child is exempt, unless assessed in time. ${dueWords} Short breaks (V3, V4) are left out.`,
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "Statutory guidance on promoting the health and wellbeing of looked-after children",
  targets: [
    {
      from: "2015-04-01",
      value: 100,
      amberWithin: 10,
      minimumDenominator: 10,
      source: "Statutory timescale, meant for every child. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [reportedByCouncil("iha-20-working-days")],
  counted: {
    cohort: initialHealthAssessmentsCohort,
    met: "done_on <= due_on",
    pending: "is_pending",
    exempt: "has_declined and (done_on is null or done_on > due_on)",
    worklist: true,
  },
});
