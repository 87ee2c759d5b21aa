import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Missing episodes of the case-management system. Source: `ssd_missing` of the Standard Safeguarding Dataset. */
export const missing = defineFact({
  source: caseManagement,
  sourceTable: "ssd_missing",
  table: "missing",
  title: "Missing episodes",
  key: ["miss_table_id"],
  child: "miss_person_id",
  date: "miss_missing_episode_start_date",
  columns: {
    miss_table_id: { type: "identifier", required: true, label: "Missing episode ID", sensitivity: "internal" },
    miss_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    miss_missing_episode_start_date: {
      type: "date",
      required: true,
      label: "Missing episode start",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    miss_missing_episode_type: { type: "code", label: "Episode type (missing or absent)", sensitivity: "internal" },
    miss_missing_episode_end_date: {
      type: "date",
      label: "Missing episode end",
      sensitivity: "internal",
      notBefore: "miss_missing_episode_start_date",
    },
    miss_missing_rhi_offered: { type: "code", label: "RHI offered", sensitivity: "internal", codes: ["Y", "N", "NA"] },
    miss_missing_rhi_accepted: {
      type: "code",
      label: "RHI accepted",
      sensitivity: "internal",
      codes: ["Y", "N", "NA"],
    },
  },
});
