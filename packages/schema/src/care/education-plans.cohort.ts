import { defineCohort } from "../kpis/cohort.ts";
import { careChildren, careEpisodes, careSources, careUses, countsAsCare, statusAndTeam } from "./care-episode.sql.ts";

/**
 * Personal education plans by the day they are due, of children we care for then, short breaks (V3, V4) left out. Statutory
 * school age is taken from the 5th to the day before the 16th birthday. One that is not done and not yet due on the last
 * known day is pending on it. Source: the virtual school; West Sussex, Children we care for report, January 2022, 2.18.
 */
export const educationPlansCohort = defineCohort({
  id: "education-plans",
  title: "Personal education plans, by the day they are due",
  subject: "child",
  takes: "EVENTS",
  needs: ["personal_education_plans", ...careSources],
  uses: careUses,
  dimensions: [
    {
      id: "school-age",
      label: "Age",
      column: "school_age",
      values: { EARLY_YEARS: "3 and 4", STATUTORY: "5 to 15", POST_16: "16 and 17" },
    },
    { id: "term", label: "Term", column: "term" },
  ],
  cases: (sql) => `
    with plan as (
      select distinct on (p.child_id, p.term) p.*, e.child, e.legal_status, c.born, least(p.due_on, ${sql.known}) as day
      from ${sql.fact("personal_education_plans")} p join ${careChildren(sql)} c on c.child = p.child_id
      join ${careEpisodes(sql)} e on e.child = p.child_id and e.started_on <= least(p.due_on, ${sql.known})
        and coalesce(e.ceased_on, 'infinity') > least(p.due_on, ${sql.known})
      order by p.child_id, p.term, e.started_on desc, e.episode
    ), ${statusAndTeam(sql, "plan")}
    select p.child || ' ' || p.term as case_id, p.child as subject, t.team, p.day as on_day, null::date as started_on, p.due_on,
      p.completed_on as done_on, p.term,
      case when p.born > p.due_on - interval '5 years' then 'EARLY_YEARS' when p.born > p.due_on - interval '16 years' then 'STATUTORY' else 'POST_16' end as school_age,
      p.completed_on is null and p.due_on > ${sql.known} as is_pending
    from plan p left join legal_on_day l on l.day = p.day and l.child = p.child left join team_on_day t on t.day = p.day and t.child = p.child
    where ${countsAsCare({ legalStatus: "coalesce(l.legal_status, p.legal_status)", born: "p.born", day: "p.day" })}`,
});
