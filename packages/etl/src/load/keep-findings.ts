import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { Finding } from "../tables/finding.ts";

/** Writes the findings in the rows of some loads, each with its load. */
export async function keepFindings(
  client: Client,
  findings: readonly (Finding & { readonly load: number })[],
): Promise<void> {
  if (findings.length === 0) return;
  await client.query(
    sql`insert into finding (load_id, check_id, severity, rows, first_row, message)
     select f.load, f."check", f.severity, f.rows, f."firstRow", f.message from jsonb_to_recordset(${JSON.stringify(findings)})
       as f (load integer, "check" text, severity text, rows integer, "firstRow" integer, message text)`,
  );
}
