import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Young people of 16 and 17 who presented as homeless, and when their rights were recorded. Source: the case-management system. */
export const homelessPresentations = defineFact({
  source: casework,
  table: "homeless_presentations",
  title: "Homeless young people aged 16 and 17",
  key: ["child_id", "presented_on"],
  child: "child_id",
  date: "presented_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    presented_on: {
      type: "date",
      required: true,
      label: "Presented on",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    rights_recorded_on: { type: "date", label: "Rights recorded on", sensitivity: "internal" },
  },
});
