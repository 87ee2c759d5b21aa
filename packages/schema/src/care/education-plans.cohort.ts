import { defineCohort } from "../kpis/cohort.ts";
import { careChildren, careEpisodes, careSources } from "./care-episode.sql.ts";

/**
 * Personal education plans by the day they are due, of children we care for then. Statutory school age is taken from the
 * 5th to the day before the 16th birthday. One that is not done and not yet due on the last known day is pending on it.
 * Source: the virtual school; West Sussex, Children we care for report, January 2022, 2.18.
 */
export const educationPlansCohort = defineCohort({
  id: "education-plans",
  title: "Personal education plans, by the day they are due",
  subject: "child",
  takes: "EVENTS",
  needs: ["personal_education_plans", ...careSources],
  uses: ["cla_placement"],
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
    select p.child_id || ' ' || p.term as case_id, p.child_id as subject, null::text as team, least(p.due_on, ${sql.known}) as on_day,
      null::date as started_on, p.due_on, p.completed_on as done_on, p.term,
      case when c.born > p.due_on - interval '5 years' then 'EARLY_YEARS' when c.born > p.due_on - interval '16 years' then 'STATUTORY' else 'POST_16' end as school_age,
      p.completed_on is null and p.due_on > ${sql.known} as is_pending
    from ${sql.fact("personal_education_plans")} p join ${careChildren(sql)} c on c.child = p.child_id
    join (select child, range_agg(daterange(started_on, ceased_on)) as days from ${careEpisodes(sql)} group by child) e
      on e.child = p.child_id and e.days @> least(p.due_on, ${sql.known})`,
});
