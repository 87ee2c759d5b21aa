import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { columnLetters } from "../../readers/column-letters.ts";
import type { Finding } from "../finding.ts";
import type { FactPlan } from "./fact-plan.ts";

/**
 * Writes the cells that could not be read, and were left blank in rows that are loaded, into the ledger: where they are,
 * and what stood there.
 *
 * @returns a finding for each column and kind of fault
 */
export async function keepUnreadCells(
  client: Client,
  { headings }: FactPlan,
  load: number,
  hasAddresses: boolean,
): Promise<Finding[]> {
  const letters = hasAddresses ? headings.map((_, index) => columnLetters(index)) : [];
  const { rows } = await client.query<Finding & { heading: string; first: string }>(sql`
    with cell as (
      select s.row, s.blanked[i] as heading, s.blanked[i + 1] as code, s.blanked[i + 2] as what
      from staged s cross join generate_series(1, cardinality(s.blanked), 3) i where s.words is null
    ), kept as (
      insert into unread_cell (load_id, row, column_name, cell, code, message)
      select ${load}, row, heading, (${letters}::text[])[array_position(${headings}::text[], heading)] || row, code,
        format('Row %s, column "%s": %s The cell is left blank.', row, heading, what)
      from cell order by row
    )
    select heading, code as "check", 'WARNING' as severity, count(*)::integer as rows, min(row) as "firstRow",
      (array_agg(what order by row))[1] as first
    from cell group by heading, code order by min(row), heading`);
  return rows.map(({ heading, first, ...finding }) => ({
    ...finding,
    message: `the cells of "${heading}" cannot be read and are left blank. The first: ${first}`,
  }));
}
