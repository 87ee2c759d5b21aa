import { defineCohort } from "../declare/cohort.ts";
import { sql } from "../words/sql.ts";

/** Training that workers have to attend, by the day it is due. Source: the learning system's extract. */
export const trainingDueCohort = defineCohort({
  id: "training-due",
  title: "Training due",
  subject: "worker",
  kind: "EVENTS",
  needs: ["training"],
  uses: ["professionals"],
  caseIsRow: true,
  dimensions: [{ id: "course", label: "Course", column: "course" }],
  teamOf: "A case belongs to the department that the worker's own record names.",
  cases: ({ fact, known }) => sql`
    select t.worker_id || ' ' || t.course as case_id, t.worker_id as subject, w.prof_professional_department as team, t.due_on as on_day,
      null::date as started_on, t.due_on, t.attended_on as done_on, t.course, coalesce(t.mandatory, false) as mandatory,
      t.attended_on is null and t.due_on >= ${known} as is_pending
    from ${fact("training")} t left join ${fact("professionals")} w on w.prof_professional_id = t.worker_id`,
});
