import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children looked after for at least 12 months on 31 March, with their health in the year, as in the SSDA903 return.
 *
 * Source: SSDA903 guidance, OC2.
 */
export const yearlyHealthCohort = defineCohort({
  id: "yearly-health",
  title: "Children looked after for 12 months on 31 March, by the return",
  subject: "child",
  kind: "FILED_SNAPSHOT",
  needs: ["ssda903_oc2"],
  uses: ["involvements"],
  teamOf: teamOn("31 March"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select o."CHILD" || ' ' || o.return_year as case_id, o."CHILD" as subject, make_date(o.return_year + 1, 3, 31) as on_day,
        null::date as started_on, null::date as due_on, null::date as done_on, o."IMMUNISATIONS" = 1 as is_immunised
      from ${c.fact("ssda903_oc2")} o`,
    ),
});
