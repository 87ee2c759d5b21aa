import { sql, type Sql } from "../../words/sql.ts";

const hasCases = sql`(numerator <> 0 or denominator <> 0 or pending <> 0 or exempt <> 0)`;
const heldThen = (month: string): Sql =>
  sql`l.valid_from <= ${sql.raw(month)} and (l.valid_until is null or l.valid_until > ${sql.raw(month)})`;

/**
 * Notes in `unplaced_now`, from the counts in `tally_now`, in which months a unit had cases of which none belonged to a
 * unit under it: contacts of the whole authority, where no contact names a team.
 *
 * Moves are known to the month, so the first day of a month stands for all of it.
 */
export const unplacedSql: Sql = sql`
  insert into unplaced_now (kpi, version, unit, months)
  with counted as (
    select kpi, version, month, unit from tally_now where ${hasCases}
  ), placed as (
    select distinct c.kpi, c.version, c.month, l.parent as unit from counted c join org_unit_parent l on l.unit = c.unit and ${heldThen("c.month")}
  )
  select c.kpi, c.version, c.unit, range_agg(daterange(c.month, (c.month + interval '1 month')::date))
  from counted c left join placed p on p.kpi = c.kpi and p.version = c.version and p.month = c.month and p.unit = c.unit
  where p.unit is null and exists (select from org_unit_parent l where l.parent = c.unit and ${heldThen("c.month")})
  group by c.kpi, c.version, c.unit`;
