import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Assessments before a child is born. Source: the case-management system. */
export const preBirthAssessments = defineFact({
  source: casework,
  table: "pre_birth_assessments",
  title: "Pre-birth assessments",
  key: ["child_id", "started_on"],
  child: "child_id",
  date: "started_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    started_on: { type: "date", required: true, label: "Started on", sensitivity: "internal" },
    due_on: { type: "date", required: true, label: "Due on", sensitivity: "internal", mayBeFuture: true },
    completed_on: { type: "date", label: "Completed on", sensitivity: "internal", notBefore: "started_on" },
  },
});
