import { defineCohort } from "../../declare/cohort.ts";
import { noTeamWords } from "../../declare/definition-words.ts";
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
  teamOf: noTeamWords,
  cases: ({ fact }) => sql`
    select o."CHILD" || ' ' || o.return_year as case_id, o."CHILD" as subject, null::text as team, make_date(o.return_year + 1, 3, 31) as on_day,
      null::date as started_on, null::date as due_on, null::date as done_on, o."IMMUNISATIONS" = 1 as is_immunised
    from ${fact("ssda903_oc2")} o`,
});
