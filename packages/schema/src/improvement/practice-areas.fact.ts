import { defineFact } from "../declare/fact.ts";
import { improvementPlan } from "../declare/sources.ts";

/** The areas of a practice improvement plan, such as `CPIP 2023`. Source: the improvement plan workbook. */
export const practiceAreas = defineFact({
  source: improvementPlan,
  table: "practice_areas",
  sheet: "Areas",
  title: "Areas of the improvement plan",
  key: ["area_id"],
  columns: {
    area_id: { type: "identifier", required: true, label: "Area", sensitivity: "public" },
    plan: { type: "text", required: true, label: "Plan", sensitivity: "public" },
    title: { type: "text", required: true, label: "Title", sensitivity: "public" },
    owner: { type: "text", label: "Owner", sensitivity: "internal" },
    kpi_ids: { type: "text", label: "KPIs, separated by semicolons", sensitivity: "public" },
  },
});
