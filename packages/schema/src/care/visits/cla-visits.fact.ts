import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Visits to children we care for of the case-management system. Source: `ssd_cla_visits` of the Standard Safeguarding Dataset. */
export const claVisits = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cla_visits",
  table: "cla_visits",
  title: "Visits to children we care for",
  key: ["clav_cla_visit_id"],
  child: "clav_person_id",
  date: "clav_cla_visit_date",
  columns: {
    clav_cla_visit_id: { type: "identifier", required: true, label: "Visit ID", sensitivity: "internal" },
    clav_cla_id: { type: "identifier", label: "Period of care ID", sensitivity: "internal" },
    clav_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    clav_cla_visit_date: {
      type: "date",
      required: true,
      label: "Date of visit",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    clav_cla_visit_seen: { type: "yes-no", label: "Child seen", sensitivity: "internal" },
    clav_cla_visit_seen_alone: { type: "yes-no", label: "Child seen alone", sensitivity: "internal" },
  },
});
