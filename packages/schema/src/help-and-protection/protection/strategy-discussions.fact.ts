import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Strategy discussions requested and held. Source: the case-management system. */
export const strategyDiscussions = defineFact({
  source: casework,
  table: "strategy_discussions",
  title: "Strategy discussions",
  key: ["child_id", "requested_at"],
  child: "child_id",
  date: "requested_at",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    requested_at: { type: "instant", required: true, label: "Requested at", sensitivity: "internal" },
    held_at: { type: "instant", label: "Held at", sensitivity: "internal", notBefore: "requested_at" },
    outcome: { type: "text", label: "Outcome", sensitivity: "special" },
  },
});
