import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Strengths and difficulties scores of the case-management system. Source: `ssd_sdq_scores` of the Standard Safeguarding Dataset. */
export const sdqScores = defineFact({
  source: caseManagement,
  sourceTable: "ssd_sdq_scores",
  table: "sdq_scores",
  title: "Strengths and difficulties scores",
  key: ["csdq_table_id"],
  child: "csdq_person_id",
  date: "csdq_sdq_completed_date",
  columns: {
    csdq_table_id: { type: "identifier", required: true, label: "Row ID", sensitivity: "internal" },
    csdq_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    csdq_sdq_completed_date: {
      type: "date",
      label: "SDQ completed date",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    csdq_sdq_reason: {
      type: "code",
      label: "SDQ reason",
      sensitivity: "special",
      codes: ["SDQ1", "SDQ2", "SDQ3", "SDQ4", "SDQ5"],
    },
    csdq_sdq_score: { type: "integer", label: "SDQ score", sensitivity: "special", least: 0, greatest: 40 },
  },
});
