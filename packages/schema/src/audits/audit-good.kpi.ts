import { defineKpi } from "../declare/kpi.ts";
import { cycleWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditGoodKpi = defineKpi({
  id: "audit-good",
  label: "Audits graded good",
  definition: `Audits with a moderated grade of good, as a share of audits moderated. ${cycleWords} Neither direction is better for this grade alone.`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 5.1",
  published: [
    {
      series: "audit-grades",
      formula: { kind: "published", value: "good_pct", denominator: "moderations_total" },
      decimals: 0,
    },
  ],
  counted: { cohort: auditsCohort, of: "is_moderated", met: "grade = 'Good'" },
});
