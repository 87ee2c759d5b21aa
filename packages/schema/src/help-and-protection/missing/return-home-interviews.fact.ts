import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Interviews offered to children who came back from being missing. Source: the case-management system. */
export const returnHomeInterviews = defineFact({
  source: casework,
  table: "return_home_interviews",
  title: "Return home interviews",
  key: ["child_id", "missing_ended_at"],
  child: "child_id",
  date: "missing_ended_at",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    missing_ended_at: {
      type: "instant",
      required: true,
      label: "Missing episode ended at",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    offered: { type: "yes-no", label: "Offered", sensitivity: "internal" },
    accepted: { type: "yes-no", label: "Accepted", sensitivity: "internal" },
    completed_at: { type: "instant", label: "Completed at", sensitivity: "internal", notBefore: "missing_ended_at" },
  },
});
