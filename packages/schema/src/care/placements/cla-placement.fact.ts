import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Placements of the case-management system. Source: `ssd_cla_placement` of the Standard Safeguarding Dataset. */
export const claPlacement = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cla_placement",
  table: "cla_placement",
  title: "Placements",
  key: ["clap_cla_placement_id"],
  child: "clap_person_id",
  date: "clap_cla_placement_start_date",
  columns: {
    clap_cla_placement_id: { type: "identifier", required: true, label: "Placement ID", sensitivity: "internal" },
    clap_cla_placement_start_date: {
      type: "date",
      required: true,
      label: "Placement start date",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    clap_cla_placement_type: { type: "code", label: "Placement type", sensitivity: "internal" },
    clap_cla_placement_urn: { type: "identifier", label: "URN of placement", sensitivity: "internal" },
    clap_cla_placement_distance: {
      type: "number",
      label: "Distance from home in miles",
      sensitivity: "internal",
      least: 0,
    },
    clap_cla_id: { type: "identifier", label: "Period of care ID", sensitivity: "internal" },
    clap_cla_placement_provider: { type: "code", label: "Placement provider", sensitivity: "internal" },
    clap_cla_placement_postcode: { type: "text", label: "Placement postcode", sensitivity: "child" },
    clap_cla_placement_end_date: {
      type: "date",
      label: "Placement end date",
      sensitivity: "internal",
      notBefore: "clap_cla_placement_start_date",
    },
    clap_cla_placement_change_reason: { type: "code", label: "Reason for placement change", sensitivity: "internal" },
    clap_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
  },
});
