import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/** Answers of foster carers to the survey, by the day they were given. Source: the fostering register. */
export const carerSurveyCohort = defineCohort({
  id: "carer-survey",
  title: "Answers to the foster carer survey",
  subject: "household",
  kind: "EVENTS",
  needs: ["foster_carer_survey"],
  caseIsRow: true,
  dimensions: [{ id: "survey", label: "Survey", column: "survey" }],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact }) => sql`
    select s.survey || ' ' || s.household_id as case_id, s.household_id as subject, ${ownedBy("the fostering service")} as team, s.answered_on as on_day,
      null::date as started_on, null::date as due_on, null::date as done_on, s.survey, s.support_score
    from ${fact("foster_carer_survey")} s where s.support_score is not null`,
});
