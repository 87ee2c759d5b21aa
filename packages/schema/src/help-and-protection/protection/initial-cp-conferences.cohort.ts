import { clockedColumns } from "../../words/clocked-case.sql.ts";
import { defineCohort } from "../../declare/cohort.ts";
import { ownTeamWords } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { sql } from "../../words/sql.ts";

/**
 * Initial child protection conferences by the day they were held.
 *
 * They are due from the start of the section 47 enquiry. Where the enquiry is unknown, the source's target date
 * applies. Source: Working Together to Safeguard Children.
 */
export const initialCpConferencesCohort = defineCohort({
  id: "initial-cp-conferences",
  title: "Initial child protection conferences",
  subject: "child",
  kind: "EVENTS",
  needs: ["initial_cp_conference"],
  uses: ["s47_enquiry"],
  countedWhenDone: true,
  teamOf: ownTeamWords,
  cases: ({ fact, known }) => sql`
    select c.icpc_icpc_id as case_id, c.icpc_person_id as subject, c.icpc_icpc_team as team, s.s47e_s47_start_date as started_on,
      ${clockedColumns({
        due: sql`coalesce(${dueSql("initial-cp-conference", "s.s47e_s47_start_date")}, c.icpc_icpc_target_date)`,
        done: "c.icpc_icpc_date",
        known,
      })}
    from ${fact("initial_cp_conference")} c left join ${fact("s47_enquiry")} s on s.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id
    where c.icpc_icpc_transfer_in is distinct from true`,
});
