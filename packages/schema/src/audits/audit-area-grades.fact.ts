import { defineFact } from "../declare/fact.ts";
import { areaGradeColumns } from "./area-grade-columns.ts";

/** The auditor's grade for each practice area of an audit. Source: the audit tool. */
export const auditAreaGrades = defineFact({
  table: "audit_area_grades",
  sheet: "Area grades",
  title: "Grades by practice area",
  source: "Audit tool",
  key: ["audit_id", "practice_area"],
  columns: areaGradeColumns("Auditor's grade"),
});
