import { childAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { caseManagement } from "../declare/sources.ts";

/** Immigration status of the case-management system. Source: `ssd_immigration_status` of the Standard Safeguarding Dataset. */
export const immigrationStatus = defineFact({
  source: caseManagement,
  sourceTable: "ssd_immigration_status",
  table: "immigration_status",
  title: "Immigration status",
  key: ["immi_immigration_status_id"],
  child: "immi_person_id",
  date: "immi_immigration_status_start_date",
  columns: {
    immi_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    immi_immigration_status_id: {
      type: "identifier",
      required: true,
      label: "Immigration status ID",
      sensitivity: "internal",
    },
    immi_immigration_status: { type: "code", label: "Immigration status", sensitivity: "special" },
    immi_immigration_status_start_date: { type: "date", label: "Immigration status start", sensitivity: "internal" },
    immi_immigration_status_end_date: {
      type: "date",
      label: "Immigration status end",
      sensitivity: "internal",
      mayBeFuture: true,
      notBefore: "immi_immigration_status_start_date",
    },
  },
});
