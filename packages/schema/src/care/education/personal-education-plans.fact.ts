import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Personal education plans by term, such as `2023-autumn`. Source: the virtual school. */
export const personalEducationPlans = defineFact({
  source: casework,
  owner: "Virtual school",
  disposition: { replacePeriod: "term" },
  table: "personal_education_plans",
  title: "Personal education plans",
  key: ["child_id", "term"],
  child: "child_id",
  date: "due_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    term: { type: "code", required: true, label: "Term", sensitivity: "internal" },
    due_on: { type: "date", required: true, label: "Due on", sensitivity: "internal", mayBeFuture: true },
    completed_on: { type: "date", label: "Completed on", sensitivity: "internal", notBeforeBirth: true },
  },
});
