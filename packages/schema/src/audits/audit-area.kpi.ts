import type { auditPracticeAreas } from "./audit-words.ts";
import { areaColumns, auditsCohort } from "./audits.cohort.ts";
import { defineKpi } from "../declare/kpi.ts";
import { cycleWords, gradeOfRecordWords } from "../declare/definition-words.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";

/** The KPI of one practice area. */
function auditAreaKpi(id: string, area: (typeof auditPracticeAreas)[number]) {
  const words = area.toLowerCase().replace("&", "and");
  const { record } = areaColumns(area);
  return defineKpi({
    id,
    label: `${words[0]!.toUpperCase()}${words.slice(1)} graded good or outstanding`,
    definition: `Audits in which ${words} has a grade of record of good or outstanding, as a share of moderated audits graded there. ${gradeOfRecordWords} ${cycleWords}`,
    domain: "AUDITS",
    unit: "PERCENT",
    better: "HIGHER",
    timing: "EVENTS_IN_PERIOD",
    source: "West Sussex, quality assurance framework, December 2021, 2.5 and 3.5",
    targets: [practiceStandardTarget],
    counted: {
      cohort: auditsCohort,
      of: `is_moderated and ${record} is not null`,
      met: `${record} in ('Outstanding', 'Good')`,
    },
  });
}

export const auditAreaAssessmentKpi = auditAreaKpi("audit-area-assessment", "Assessment");
export const auditAreaPlanningKpi = auditAreaKpi("audit-area-planning", "Planning");
export const auditAreaInterventionKpi = auditAreaKpi("audit-area-intervention", "Intervention");
export const auditAreaReviewKpi = auditAreaKpi("audit-area-review", "Review");
export const auditAreaSupervisionKpi = auditAreaKpi("audit-area-supervision", "Supervision & Management Oversight");
