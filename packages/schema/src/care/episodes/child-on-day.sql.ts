import type { FactSql } from "../../declare/cohort.ts";
import type { Day } from "../../words/day.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { allocatedTeam } from "../../workforce/allocated-team.sql.ts";

/** The child to look up, and the day. */
interface ChildQuestion {
  readonly authority: string;
  /** The authority's identifier of the child. */
  readonly reference: string;
  readonly on: Day;
}

/**
 * One child on one day, in care or not: the age in whole years, the sex, and the org unit of the allocated team. Without a
 * record of the case-management system, the newest SSDA903 return has the child.
 *
 * @returns a query for `age`, `sex` and `unit`, with one row or none
 * @example
 * ofCurrentFacts(facts, (reads) => childOnDay(reads, { authority: "E10000032", reference: "C1", on: "2023-10-31" }))
 */
export function childOnDay(reads: FactSql, { authority, reference, on }: ChildQuestion): Sql {
  const day = sql`${on}::date`;
  return sql`
    with asked as materialized (select ${reference}::text as child, ${day} as day), known as materialized (
      select p.pers_dob as born, p.pers_sex as sex, 0 as place
      from ${reads.fact("person", sql`select child from asked`)} p where p.pers_person_id = ${reference}::text
      union all
      (select h."DOB", case h."SEX" when '1' then 'M' when '2' then 'F' else h."SEX" end, 1
        from ${reads.fact("ssda903_header")} h where h."CHILD" = ${reference}::text order by h.return_year desc limit 1)
    ), allocated as materialized (
      ${allocatedTeam(reads, { rows: "asked c", key: "c.day", day: "c.day", child: "c.child" })}
    )
    select extract(year from age(${day}, k.born))::integer as age, k.sex, n.unit
    from known k left join allocated a on true
    left join org_unit_name n on n.authority = ${authority}::text and n.name = a.team
    order by k.place limit 1`;
}
