import { defineKpi } from "../../declare/kpi.ts";
import { permanencePlanningMeetingsCohort } from "./permanence-planning-meetings.cohort.ts";

export const permanencePlanningMeetings12mKpi = defineKpi({
  id: "permanence-planning-meetings-12m",
  label: "Permanence planning meetings in 12 months",
  definition:
    "Permanence planning meetings held in the twelve months, by their day. Each meeting about a child counts.",
  domain: "CARE",
  unit: "COUNT",
  better: "HIGHER",
  timing: "ROLLING_12_MONTHS",
  source: "West Sussex, Children we care for report, January 2022, 2.5",
  counted: {
    cohort: permanencePlanningMeetingsCohort,
  },
});
