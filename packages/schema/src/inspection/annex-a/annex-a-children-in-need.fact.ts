import { defineFact } from "../../declare/fact.ts";
import { childColumns, coded, day, disability, teamColumns } from "./annex-a-columns.ts";
import { caseStatuses, closureReasons, needs } from "./annex-a-words.ts";

/** Children in receipt of services now or in the six months before an inspection. Source: list 6 of Ofsted's Annex A. */
export const annexAChildrenInNeed = defineFact({
  table: "annex_a_children_in_need",
  sheet: "List 6",
  title: "Annex A list 6: children in need",
  source: "Ofsted Annex A, list 6",
  key: ["child_unique_id", "cin_start_date"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  date: "cin_start_date",
  columns: {
    ...childColumns,
    disability,
    cin_start_date: day("CIN Start Date"),
    primary_need_code: coded("Primary Need Code", needs, { sensitivity: "special" }),
    last_seen_date: day("Date Child Was Last Seen"),
    cin_closure_date: { ...day("CIN Closure Date"), notBefore: "cin_start_date" },
    reason_for_closure: coded("Reason for Closure", closureReasons),
    case_status: coded("Case Status", caseStatuses),
    ...teamColumns,
  },
});
