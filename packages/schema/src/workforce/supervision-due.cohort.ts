import { defineCohort } from "../declare/cohort.ts";
import { teamOn } from "../declare/definition-words.ts";
import { locallyDueSql } from "../words/local-standards.ts";
import { withAllocatedTeam } from "./allocated-team.sql.ts";
import { sql } from "../words/sql.ts";

/**
 * Supervision of casework, by the day it was due.
 *
 * While the worker who was last supervised holds the case, the next supervision is due by the local standard, and
 * overdue from that day on. Source: West Sussex, quality assurance framework, December 2021, 3.4.
 */
export const supervisionDueCohort = defineCohort({
  id: "supervision-due",
  title: "Supervision due",
  subject: "child",
  kind: "EVENTS",
  needs: ["supervision"],
  uses: ["involvements"],
  dimensions: [{ id: "worker", label: "Worker", column: "worker" }],
  teamOf: teamOn("the day it is due"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`with latest as (
        select distinct on (s.child_id) s.child_id, s.worker_id, s.supervised_on from ${c.fact("supervision")} s order by s.child_id, s.supervised_on desc, s.worker_id
      ), supervision as (
        select s.child_id, s.worker_id, s.due_on, s.supervised_on from ${c.fact("supervision")} s where s.due_on is not null
        union all
        select l.child_id, l.worker_id, ${locallyDueSql("supervision", "l.supervised_on")}, null from latest l
        where exists (select from ${c.fact("involvements")} i where i.invo_person_id = l.child_id and i.invo_professional_id = l.worker_id
          and i.invo_involvement_start_date <= ${c.known} and (i.invo_involvement_end_date is null or i.invo_involvement_end_date > ${c.known}))
      )
      select s.child_id || ' ' || s.worker_id || ' ' || coalesce(s.supervised_on::text, 'next') as case_id, s.child_id as subject,
        case when s.supervised_on is null then least(s.due_on, ${c.known}) else s.due_on end as on_day, null::date as started_on,
        s.due_on, s.supervised_on as done_on, s.supervised_on is null and s.due_on > ${c.known} as is_pending, s.worker_id as worker
      from supervision s`,
    ),
});
