import type { CountedSource } from "../../declare/kpi.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { casesOf, type CohortQuestion } from "./case-sql.ts";
import { ofCurrentFacts } from "./cohort-sql.ts";
import { conditionsOf } from "./tally-sql.ts";

/**
 * How many children the cases of a KPI's numerator are of, how many families those are, and how many children the largest
 * of them has there. A child of no recorded family is one by itself; `recorded` is how many have one.
 */
export function siblingGroupsSql(counted: CountedSource, question: CohortQuestion): Sql {
  return ofCurrentFacts(
    question,
    ({ fact }) => sql`
    with child as (
      select c.subject, min(f.fami_family_id) as family
      from (select distinct c.subject from ${casesOf(counted.cohort, question)} c where ${conditionsOf(counted).met}) c
      left join ${fact("family")} f on f.fami_person_id = c.subject
      group by c.subject
    ), size as (
      select count(*) as children, count(family) as recorded from child group by coalesce('family ' || family, 'child ' || subject)
    )
    select coalesce(sum(children), 0)::integer as children, count(*)::integer as families,
      coalesce(max(children), 0)::integer as largest, coalesce(sum(recorded), 0)::integer as recorded from size`,
  );
}
