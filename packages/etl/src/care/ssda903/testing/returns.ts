import { derivedFacts, facts, ssda903 } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";

/**
 * The Episodes of a return from lines such as "P1 01/05/2020 S C2 U4 01/08/2020 X1": child, DECOM, RNE, LS, PLACE, DEC,
 * REC. "-" is blank.
 */
export function episodesFile(lines: string): string {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => {
      const [child, decom, rne, ls, place, dec = "-", rec = "-"] = line.trim().split(/\s+/);
      return [child, decom, rne, ls, "N1", place, "PR1", dec, rec].map((cell) => (cell === "-" ? "" : cell)).join(",");
    });
  return `${["CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC", ...rows].join("\n")}\n`;
}

/**
 * Every current row of the return's modules and of the tables derived from them, a text a row. The columns in `without`
 * and the row's id are left out.
 */
export async function currentFacts(client: Client, without: readonly string[] = []): Promise<string[]> {
  const tables = [...facts.filter(({ source }) => source === ssda903), ...derivedFacts].map(({ table }) => table);
  const all: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ row: string }>(
      sql`select ${table} || (to_jsonb(t) - ${["id", ...without]}::text[])::text as row from ${sql.raw(table)} t where superseded_by is null order by 1`,
    );
    all.push(...rows.map(({ row }) => row));
  }
  return all;
}

/** Rows of one child that overlap in the continuous history. There should be none. */
export async function overlaps(client: Client): Promise<object[]> {
  const { rows } = await client.query<object>(
    `select a.child_id, a.started_on, a.ended_on, b.started_on as next from continuous_episodes a
     join continuous_episodes b on b.authority = a.authority and b.child_id = a.child_id and b.id <> a.id and b.superseded_by is null
       and daterange(a.started_on, a.ended_on) && daterange(b.started_on, b.ended_on)
     where a.superseded_by is null`,
  );
  return rows;
}
