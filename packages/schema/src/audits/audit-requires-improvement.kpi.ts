import { defineKpi } from "../declare/kpi.ts";
import { cycleWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditRequiresImprovementKpi = defineKpi({
  id: "audit-requires-improvement",
  label: "Audits graded requires improvement",
  definition: `Audits with a moderated grade of requires improvement, as a share of audits moderated. ${cycleWords} Neither direction is better for this grade alone.`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 5.1",
  published: [
    {
      series: "audit-grades",
      formula: { kind: "published", value: "requires_improvement_pct", denominator: "moderations_total" },
      decimals: 0,
    },
  ],
  counted: { cohort: auditsCohort, of: "is_moderated", met: "grade = 'Requires improvement'" },
});
