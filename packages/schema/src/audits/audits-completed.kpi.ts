import { defineKpi, reportedByCouncil } from "../declare/kpi.ts";
import { auditCyclesCohort } from "./audit-cycles.cohort.ts";

export const auditsCompletedKpi = defineKpi({
  id: "audits-completed",
  label: "Audits completed of those planned",
  definition:
    "Audits completed, as a share of audits planned in the cycle. An audit counts in the month of its cycle, whenever it was completed.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.4",
  published: [reportedByCouncil("audits-completed")],
  counted: { cohort: auditCyclesCohort, amount: "completed", per: "planned" },
});
