import { childAliases, workerAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Permanence and adoption of the case-management system. Source: `ssd_permanence` of the Standard Safeguarding Dataset. */
export const permanence = defineFact({
  source: caseManagement,
  sourceTable: "ssd_permanence",
  table: "permanence",
  title: "Permanence and adoption",
  key: ["perm_table_id"],
  child: "perm_person_id",
  worker: "perm_adoption_worker_id",
  date: "perm_adm_decision_date",
  columns: {
    perm_table_id: { type: "identifier", required: true, label: "Row ID", sensitivity: "internal" },
    perm_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    perm_cla_id: { type: "identifier", label: "Period of care ID", sensitivity: "internal" },
    perm_adm_decision_date: { type: "date", label: "Date of the decision maker's decision", sensitivity: "internal" },
    perm_ffa_cp_decision_date: {
      type: "date",
      label: "Date of decision on fostering for adoption",
      sensitivity: "internal",
    },
    perm_placement_order_date: { type: "date", label: "Date of placement or freeing order", sensitivity: "internal" },
    perm_placed_for_adoption_date: { type: "date", label: "Date placed for adoption", sensitivity: "internal" },
    perm_matched_date: { type: "date", label: "Date matched to prospective adopters", sensitivity: "internal" },
    perm_adopted_by_carer_flag: { type: "yes-no", label: "Adopted by a former carer", sensitivity: "internal" },
    perm_placed_ffa_cp_date: { type: "date", label: "Date placed in fostering for adoption", sensitivity: "internal" },
    perm_decision_reversed_date: { type: "date", label: "Decision reversed on", sensitivity: "internal" },
    perm_placed_foster_carer_date: { type: "date", label: "Placed with foster carers on", sensitivity: "internal" },
    perm_part_of_sibling_group: { type: "yes-no", label: "Part of a sibling group", sensitivity: "internal" },
    perm_siblings_placed_together: { type: "integer", label: "Siblings placed together", sensitivity: "internal" },
    perm_siblings_placed_apart: { type: "integer", label: "Siblings placed apart", sensitivity: "internal" },
    perm_placement_provider_urn: {
      type: "identifier",
      label: "URN of the placement provider agency",
      sensitivity: "internal",
    },
    perm_decision_reversed_reason: {
      type: "code",
      label: "Reason for reversing the decision",
      sensitivity: "internal",
    },
    perm_permanence_order_date: { type: "date", label: "Date of order", sensitivity: "internal" },
    perm_permanence_order_type: { type: "code", label: "Type of order", sensitivity: "internal" },
    perm_adoption_worker_id: {
      type: "identifier",
      label: "Adoption social worker",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
    perm_adopter_sex: { type: "code", label: "Sex of adopter", sensitivity: "special" },
    perm_adopter_legal_status: { type: "code", label: "Legal status of adopter", sensitivity: "special" },
    perm_number_of_adopters: { type: "integer", label: "Number of adopters", sensitivity: "internal" },
  },
});
