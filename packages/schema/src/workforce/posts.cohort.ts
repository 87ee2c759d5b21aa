import { defineCohort } from "../declare/cohort.ts";
import { ownTeamOrServiceWords } from "../declare/definition-words.ts";
import { isSocialWorkPost } from "./social-work-posts.sql.ts";
import { sql } from "../words/sql.ts";

/**
 * Posts in the newest establishment of each month, in full-time equivalents; `is_social_work` marks those for a
 * registered social worker.
 *
 * A post is vacant without a worker, and once its worker has left. A leaver left since the establishment before. Source:
 * DfE, Children's social work workforce census guide.
 */
export const postsCohort = defineCohort({
  id: "posts",
  title: "Posts of the establishment",
  subject: "worker",
  kind: "FILED_SNAPSHOT",
  needs: ["establishment"],
  dimensions: [
    {
      id: "role",
      label: "Role",
      column: "org_role",
      values: {
        "1": "Senior manager",
        "2": "Middle manager",
        "3": "First line manager",
        "4": "Senior practitioner",
        "5": "Case holder",
        "6": "Qualified without cases",
      },
    },
    { id: "team", label: "Team", column: "team" },
    { id: "employment-type", label: "Employment", column: "employment_type" },
    {
      id: "length-of-service",
      label: "Length of service",
      column: "length_of_service",
      values: {
        UNDER_1: "Under 1 year",
        FROM_1_TO_2: "1 year to under 2",
        FROM_2_TO_5: "2 years to under 5",
        FROM_5_TO_10: "5 years to under 10",
        FROM_10: "10 years or more",
      },
    },
    {
      id: "cases-held",
      label: "Cases held",
      column: "caseload_band",
      values: {
        NONE: "None",
        TO_10: "1 to 10",
        TO_15: "11 to 15",
        TO_20: "16 to 20",
        TO_25: "21 to 25",
        OVER_25: "26 or more",
      },
    },
  ],
  serviceColumn: true,
  teamOf: ownTeamOrServiceWords,
  cases: ({ fact }) => sql`
    with newest as (
      select as_at, coalesce(lag(as_at) over (order by as_at), (date_trunc('month', as_at) - interval '1 day')::date) as before
      from (select max(as_at) as as_at from ${fact("establishment")} e group by date_trunc('month', as_at)) e
    ), post as (
      select e.*, n.before, e.employment_type is not distinct from 'Agency' or e.covers_post_id is not null as is_agency,
        e.worker_id is not null and (e.ended_on is null or e.ended_on > e.as_at) as is_held
      from ${fact("establishment")} e join newest n using (as_at)
    ), cover as (
      select as_at, covers_post_id as post_id, sum(fte_worked) as fte from post
      where is_agency and is_held and covers_post_id is not null group by as_at, covers_post_id
    )
    select p.post_id as case_id, coalesce(p.worker_id, p.post_id) as subject, p.service, p.team, p.as_at as on_day, p.started_on,
      null::date as due_on, null::date as done_on, p.org_role, ${isSocialWorkPost("p.post_title")} as is_social_work, p.employment_type, p.is_agency, p.is_held,
      coalesce(p.newly_qualified, false) as newly_qualified, coalesce(p.recruited_overseas, false) as recruited_overseas,
      p.retention_scheme, p.personal_development_plan_on,
      case when p.is_held then coalesce(p.fte_worked, 0) else 0 end as fte,
      case when p.is_held and not p.is_agency then coalesce(p.fte_worked, 0) else 0 end as fte_in_post,
      case when p.is_held and p.is_agency then coalesce(p.fte_worked, 0) else 0 end as fte_agency,
      case when p.is_agency or p.is_held then 0 else p.fte_established end as fte_vacant,
      case when p.is_agency or p.is_held then 0 else greatest(p.fte_established - coalesce(c.fte, 0), 0) end as fte_uncovered,
      case when p.ended_on > p.before and p.ended_on <= p.as_at and not p.is_agency
        then coalesce(p.fte_worked, 0) else 0 end as fte_left,
      p.started_on >= date_trunc('month', p.as_at)::date as started_this_month,
      coalesce(p.cases_held, 0) as cases_held, coalesce(p.working_days_lost_12m, 0) as days_lost,
      coalesce(p.fte_worked, 0) * case when ((p.as_at + 1) - (p.as_at + 1 - interval '1 year')::date) = 366 then 254 else 253 end as working_days,
      case when p.started_on + interval '1 year' > p.as_at then 'UNDER_1' when p.started_on + interval '2 years' > p.as_at then 'FROM_1_TO_2'
        when p.started_on + interval '5 years' > p.as_at then 'FROM_2_TO_5' when p.started_on + interval '10 years' > p.as_at then 'FROM_5_TO_10'
        when p.started_on is not null then 'FROM_10' end as length_of_service,
      case when coalesce(p.cases_held, 0) = 0 then 'NONE' when p.cases_held <= 10 then 'TO_10' when p.cases_held <= 15 then 'TO_15'
        when p.cases_held <= 20 then 'TO_20' when p.cases_held <= 25 then 'TO_25' else 'OVER_25' end as caseload_band
    from post p left join cover c using (as_at, post_id)`,
});
