import { defineKpi } from "../declare/kpi.ts";
import { cycleWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditOutstandingKpi = defineKpi({
  id: "audit-outstanding",
  label: "Audits graded outstanding",
  definition: `Audits with a moderated grade of outstanding, as a share of audits moderated. ${cycleWords}`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 5.1",
  published: [
    {
      series: "audit-grades",
      formula: { kind: "published", value: "outstanding_pct", denominator: "moderations_total" },
      decimals: 0,
    },
  ],
  counted: { cohort: auditsCohort, of: "is_moderated", met: "grade = 'Outstanding'" },
});
