import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/** The steps from an enquiry to an assessment, each by the day it was taken. Source: the fostering register. */
export const fosteringStepsCohort = defineCohort({
  id: "fostering-steps",
  title: "Steps towards approval as a foster carer",
  subject: "case",
  kind: "EVENTS",
  needs: ["foster_enquiries"],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact, known }) => sql`
    select e.enquiry_id || ' ' || s.step as case_id, e.enquiry_id as subject, ${ownedBy("the fostering service")} as team, s.day as on_day, s.day as started_on,
      null::date as due_on, null::date as done_on, s.step
    from ${fact("foster_enquiries")} e
    cross join lateral (values ('visit', e.initial_visit_on), ('application', e.applied_on), ('assessment', e.stage_1_started_on)) s (step, day)
    where s.day <= ${known}`,
});
