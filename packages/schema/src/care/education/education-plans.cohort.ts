import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import {
  careChildren,
  careEpisodes,
  careSources,
  careUses,
  countsAsCare,
  statusAndTeam,
  whileOpen,
} from "../episodes/care-episode.sql.ts";
import { schoolAgeSql } from "../../words/school-age.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Personal education plans of children we care for, by the day they are due. Short breaks (V3, V4) are left out.
 *
 * The plans give the terms. A plan is over once a later term's were due, or the child has left care.
 * Source: the virtual school; West Sussex, Children we care for report, January 2022, 2.18; statutory guidance, 2018.
 */
export const educationPlansCohort = defineCohort({
  id: "education-plans",
  title: "Personal education plans, by the day they are due",
  subject: "child",
  kind: "EVENTS",
  needs: ["personal_education_plans", ...careSources],
  uses: careUses,
  dimensions: [
    {
      id: "school-age",
      label: "Age",
      column: "school_age",
      values: { EARLY_YEARS: "Before school age", STATUTORY: "School age", POST_16: "After school age" },
    },
    { id: "term", label: "Term", column: "term" },
  ],
  isOverColumn: true,
  teamOf: teamOn("the day it is due"),
  // A child of school age without a plan for a term owes one too, by the last day that any plan of the term is due. One who
  // came into care too late for that owes a plan from the next term. A child who came before the calendar of working days
  // begins has no first plan to come.
  cases: (c) => sql`
    with care as materialized (
      select e.child, e.episode, e.started_on, coalesce(e.ceased_on, 'infinity') as ceased_on, e.legal_status, c.born,
        coalesce(${dueSql("first-education-plan", "e.entered_on")}, '-infinity') as first_plan_by
      from ${careEpisodes(c)} e left join ${careChildren(c)} c on c.child = e.child
    ), entered as (
      select p.child_id as child, p.term, p.due_on, p.completed_on from ${c.fact("personal_education_plans")} p
    ), term_due as (
      select term, max(due_on) as due_on, max(due_on) < (select max(due_on) from entered where due_on <= ${c.known}) as is_over
      from entered group by term
    ), plan_due as (
      select * from entered
      union all
      select distinct e.child, t.term, t.due_on, null::date
      from term_due t
      join care e on e.started_on <= least(t.due_on, ${c.known}) and e.ceased_on > least(t.due_on, ${c.known}) and e.first_plan_by <= t.due_on
        and (${schoolAgeSql(sql`e.born`, sql`t.due_on`)}) = 'STATUTORY'
      where not exists (select from entered p where p.child = e.child and p.term = t.term)
    ), plan as (
      select distinct on (p.child, p.term) p.*, e.legal_status, e.born, least(p.due_on, ${c.known}) as day
      from plan_due p join care e on e.child = p.child and ${whileOpen(sql`e.started_on <= least(p.due_on, ${c.known}) and e.ceased_on > least(p.due_on, ${c.known})`)}
      order by p.child, p.term, e.started_on desc, e.episode
    ), ${statusAndTeam(c, "plan")}
    select p.child || ' ' || p.term as case_id, p.child as subject, t.team, case when p.completed_on <= ${c.known} then p.due_on else p.day end as on_day, null::date as started_on, p.due_on,
      p.completed_on as done_on, p.term, ${schoolAgeSql(sql`p.born`, sql`p.due_on`)} as school_age,
      p.completed_on is null and p.due_on > ${c.known} as is_pending,
      o.is_over or p.child not in (select child from care where ceased_on > ${c.known}) as is_over
    from plan p join term_due o on o.term = p.term
    left join legal_on_day l on l.day = p.day and l.child = p.child left join team_on_day t on t.day = p.day and t.child = p.child
    where ${countsAsCare({ legalStatus: "coalesce(l.legal_status, p.legal_status)", born: "p.born", day: "p.day" })}`,
});
