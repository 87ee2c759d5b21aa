import { defineFact } from "../declare/fact.ts";
import { areaGradeColumns } from "./area-grade-columns.ts";

/** The moderated grade for each practice area of an audit. Source: the audit tool. */
export const auditModeratedAreaGrades = defineFact({
  table: "audit_moderated_area_grades",
  sheet: "Moderated area grades",
  title: "Moderated grades by practice area",
  source: "Audit tool",
  key: ["audit_id", "practice_area"],
  columns: areaGradeColumns("Moderated grade"),
});
