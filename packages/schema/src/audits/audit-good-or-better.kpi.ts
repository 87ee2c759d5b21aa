import { defineKpi } from "../declare/kpi.ts";
import { cycleWords, gradeOfRecordWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";

export const auditGoodOrBetterKpi = defineKpi({
  id: "audit-good-or-better",
  label: "Audits graded good or outstanding",
  definition: `Audits with a grade of record of good or outstanding, as a share of audits moderated. ${gradeOfRecordWords} ${cycleWords} Where only the published whole percentages are known, they are added up.`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 5.1; quality assurance framework, December 2021, 3.3",
  targets: [practiceStandardTarget],
  published: [
    {
      series: "audit-grades",
      formula: { kind: "sum", of: ["outstanding_pct", "good_pct"], denominator: "moderations_total" },
      decimals: 0,
    },
  ],
  counted: { cohort: auditsCohort, of: "is_moderated", met: "grade in ('Outstanding', 'Good')" },
});
