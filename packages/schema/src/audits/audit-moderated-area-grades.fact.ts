import { defineFact } from "../declare/fact.ts";
import { auditTool } from "../declare/sources.ts";
import { areaGradeColumns } from "./area-grade-columns.ts";

/** The moderated grade for each practice area of an audit. Source: the audit tool. */
export const auditModeratedAreaGrades = defineFact({
  source: auditTool,
  table: "audit_moderated_area_grades",
  sheet: "Moderated area grades",
  title: "Moderated grades by practice area",
  key: ["audit_id", "practice_area"],
  columns: areaGradeColumns("Moderated grade"),
});
