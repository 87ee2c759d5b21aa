import { defineKpi } from "../declare/kpi.ts";
import { cycleWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditsModeratedKpi = defineKpi({
  id: "audits-moderated",
  label: "Audits moderated",
  definition: `Audits whose grade was moderated, as a share of audits completed. ${cycleWords}`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 5.1",
  published: [{ series: "audit-grades", formula: { kind: "share", of: ["moderations_total"], over: "audits_total" } }],
  counted: { cohort: auditsCohort, met: "is_moderated" },
});
