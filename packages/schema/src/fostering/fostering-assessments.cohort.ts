import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/**
 * Assessments of foster carers that are under way on the day: stage 1 has begun and there is no decision yet.
 *
 * A decision without a day of the panel has the day the last stage ended. Source: the fostering register.
 */
export const fosteringAssessmentsCohort = defineCohort({
  id: "fostering-assessments",
  title: "Fostering assessments under way on the day",
  subject: "case",
  kind: "SNAPSHOT",
  needs: ["foster_enquiries"],
  dimensions: [{ id: "stage", label: "Stage", column: "stage", values: { STAGE_1: "Stage 1", STAGE_2: "Stage 2" } }],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact, days }) => sql`
    select e.enquiry_id as case_id, e.enquiry_id as subject, ${ownedBy("the fostering service")} as team, d.day as on_day, e.stage_1_started_on as started_on,
      null::date as due_on, null::date as done_on, case when e.stage_2_started_on <= d.day then 'STAGE_2' else 'STAGE_1' end as stage
    from ${days} d join ${fact("foster_enquiries")} e on e.stage_1_started_on <= d.day
      and (e.decision is null or coalesce(e.panel_on, e.stage_2_ended_on, e.stage_1_ended_on, e.stage_1_started_on) > d.day)`,
});
