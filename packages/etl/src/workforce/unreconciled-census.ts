import { isSocialWorkPost } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { keepFindings } from "../load/keep-findings.ts";
import type { FindingOfLoad } from "../organisation/shared-names.ts";

const check = "census-and-establishment-differ";

/** The smallest difference that is told, in full-time equivalents: sources round to one place. */
const smallest = 0.05;

interface Difference {
  load: number;
  file: string;
  census: string;
  establishment: string;
  day: string;
  listed: string;
  rows: number;
  first: number;
}

/**
 * Finds each workforce census whose social workers in post are not those of the establishment of its month, in
 * full-time equivalents.
 *
 * The findings belong to the newest load of the census, and replace earlier ones.
 */
export async function keepUnreconciledCensuses(client: Client, authority: string): Promise<FindingOfLoad[]> {
  await client.query(
    sql`delete from finding where check_id = ${check} and load_id in (select id from load where authority = ${authority})`,
  );
  const { rows } = await client.query<Difference>(
    sql`with census as (
       select w."ReferenceDate" as day, sum(coalesce(w."FTE30", w."FTE")) as fte, count(*)::integer as rows, min(w.source_row) as first
       from workforce_census_workers w
       where w.authority = ${authority} and w.superseded_by is null and not w."AgencyWorker"
         and (w."RoleEndDate" is null or w."RoleEndDate" > w."ReferenceDate")
       group by w."ReferenceDate"
     ), listed as (
       select max(e.as_at) as day, c.day as census_day from census c join establishment e
         on e.authority = ${authority} and e.superseded_by is null and date_trunc('month', e.as_at) = date_trunc('month', c.day)
       group by c.day
     ), in_post as (
       select l.census_day, l.day, coalesce(sum(e.fte_worked) filter (where e.employment_type is distinct from 'Agency' and e.covers_post_id is null
         and e.worker_id is not null and (e.ended_on is null or e.ended_on > e.as_at) and ${isSocialWorkPost("e.post_title")}), 0) as fte
       from listed l join establishment e on e.authority = ${authority} and e.superseded_by is null and e.as_at = l.day
       group by l.census_day, l.day
     )
     select l.id as load, l.file, round(c.fte, 1)::text as census, round(p.fte, 1)::text as establishment, c.day::text as day,
       p.day::text as listed, c.rows, c.first
     from census c join in_post p on p.census_day = c.day and abs(p.fte - c.fte) > ${smallest}
     join load l on l.id = (select max(id) from current_load where target_table = 'workforce_census_workers' and authority = ${authority})
     order by c.day`,
  );
  const found = rows.map(({ load, file, census, establishment, day, listed, rows: workers, first }) => ({
    check,
    severity: "WARNING" as const,
    rows: workers,
    firstRow: first,
    message: `The census of ${day} has ${census} full-time equivalent social workers in post, and the establishment of ${listed} has ${establishment}. KPIs count the establishment. Compare who is in each: a post whose title names no social worker is not counted.`,
    load,
    file,
  }));
  await keepFindings(client, found);
  return found;
}
