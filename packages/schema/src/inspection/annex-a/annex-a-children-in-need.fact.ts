import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import { listedChildColumns, codeColumn, dateColumn, hasDisability, teamColumns } from "./annex-a-columns.ts";
import { caseStatuses, closureReasons, needs } from "./annex-a-words.ts";

/** Children in receipt of services now or in the six months before an inspection. Source: list 6 of Ofsted's Annex A. */
export const annexAChildrenInNeed = defineFact({
  source: annexA,
  sourceTable: "list 6",
  table: "annex_a_children_in_need",
  sheet: "List 6",
  title: "Annex A list 6: children in need",
  key: ["child_unique_id", "cin_start_date"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  date: "cin_start_date",
  columns: {
    ...listedChildColumns,
    disability: hasDisability,
    cin_start_date: dateColumn("CIN Start Date"),
    primary_need_code: codeColumn("Primary Need Code", needs, { sensitivity: "special" }),
    last_seen_date: dateColumn("Date Child Was Last Seen"),
    cin_closure_date: { ...dateColumn("CIN Closure Date"), notBefore: "cin_start_date" },
    reason_for_closure: codeColumn("Reason for Closure", closureReasons),
    case_status: codeColumn("Case Status", caseStatuses),
    ...teamColumns,
  },
});
