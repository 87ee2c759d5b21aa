import { defineFact } from "../declare/fact.ts";
import { improvementPlan } from "../declare/sources.ts";

/** Actions of a practice improvement plan. Source: the improvement plan workbook. */
export const planActions = defineFact({
  source: improvementPlan,
  everyMonths: 1,
  table: "plan_actions",
  sheet: "Actions",
  title: "Actions of the improvement plan",
  key: ["action_id"],
  date: "due_on",
  columns: {
    action_id: { type: "identifier", required: true, label: "Action", sensitivity: "public" },
    area_id: { type: "identifier", required: true, label: "Area", sensitivity: "public", references: "practice_areas" },
    text: { type: "text", required: true, label: "Action", sensitivity: "internal" },
    sponsor: { type: "text", label: "Sponsor", sensitivity: "internal" },
    lead: { type: "text", label: "Lead", sensitivity: "internal" },
    due_on: { type: "date", label: "Due on", sensitivity: "public", mayBeFuture: true },
    done_on: { type: "date", label: "Done on", sensitivity: "public" },
    status: { type: "code", label: "Status", sensitivity: "public", codes: ["Not started", "In progress", "Done"] },
    note: { type: "text", label: "Note", sensitivity: "internal" },
  },
});
