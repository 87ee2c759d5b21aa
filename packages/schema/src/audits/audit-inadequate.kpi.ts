import { defineKpi } from "../declare/kpi.ts";
import { cycleWords, gradeOfRecordWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditInadequateKpi = defineKpi({
  id: "audit-inadequate",
  label: "Audits graded inadequate",
  definition: `Audits with a grade of record of inadequate, as a share of audits moderated. ${gradeOfRecordWords} ${cycleWords}`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "LOWER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 5.1",
  targets: [
    {
      from: "2021-12-01",
      value: 0,
      amberWithin: 5,
      minimumDenominator: 10,
      source:
        "Quality assurance framework: no inadequate practice. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [
    {
      series: "audit-grades",
      formula: { kind: "sum", of: ["inadequate_pct"], denominator: "moderations_total" },
      decimals: 0,
    },
  ],
  counted: { cohort: auditsCohort, of: "is_moderated", met: "grade = 'Inadequate'" },
});
