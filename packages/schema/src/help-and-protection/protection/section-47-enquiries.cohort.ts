import { clockedColumns } from "../../words/clocked-case.sql.ts";
import { defineCohort } from "../../declare/cohort.ts";
import { ownTeamWords } from "../../declare/definition-words.ts";
import { locallyDueSql } from "../../words/local-standards.ts";
import { sql } from "../../words/sql.ts";

/** Section 47 enquiries by the day they started. Source: `ssd_s47_enquiry` of the Standard Safeguarding Dataset. */
export const section47StartedCohort = defineCohort({
  id: "section-47-started",
  title: "Section 47 enquiries started",
  subject: "child",
  kind: "EVENTS",
  needs: ["s47_enquiry"],
  teamOf: ownTeamWords,
  cases: ({ fact }) => sql`
    select s.s47e_s47_enquiry_id as case_id, s.s47e_person_id as subject, s.s47e_s47_completed_by_team as team, s.s47e_s47_start_date as on_day,
      s.s47e_s47_start_date as started_on, null::date as due_on, s.s47e_s47_end_date as done_on
    from ${fact("s47_enquiry")} s`,
});

/** Section 47 enquiries by the day they ended, due by the local standard. Source: West Sussex, scrutiny report, September 2023, 3.9. */
export const section47EndedCohort = defineCohort({
  id: "section-47-ended",
  title: "Section 47 enquiries ended",
  subject: "child",
  kind: "EVENTS",
  needs: ["s47_enquiry"],
  countedWhenDone: true,
  teamOf: ownTeamWords,
  cases: ({ fact, known }) => sql`
    select s.s47e_s47_enquiry_id as case_id, s.s47e_person_id as subject, s.s47e_s47_completed_by_team as team, s.s47e_s47_start_date as started_on,
      ${clockedColumns({ due: locallyDueSql("section47Enquiry", "s.s47e_s47_start_date"), done: "s.s47e_s47_end_date", known })}
    from ${fact("s47_enquiry")} s`,
});
