import { defineFact } from "../declare/fact.ts";
import { auditTool } from "../declare/sources.ts";
import { areaGradeColumns } from "./area-grade-columns.ts";

/** The auditor's grade for each practice area of an audit. Source: the audit tool. */
export const auditAreaGrades = defineFact({
  source: auditTool,
  table: "audit_area_grades",
  sheet: "Area grades",
  title: "Grades by practice area",
  key: ["audit_id", "practice_area"],
  columns: areaGradeColumns("Auditor's grade"),
});
