import { join } from "node:path";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { copyToFile, type ExportColumn, type ExportedFile } from "./copy-to-file.ts";

const ranks = Array.from({ length: 10 }, (_, index) => index + 1);

const columns: readonly ExportColumn[] = [
  { heading: "old_la_code", text: "la_code" },
  {
    heading: "la_name",
    text: "(select name from area a where a.la_code = n.la_code order by code desc limit 1)",
  },
  ...ranks.flatMap((rank) => [
    { heading: `SN_${rank}`, text: sql`max(neighbour_la_code) filter (where rank = ${rank})` },
    { heading: `SN_${rank}P`, text: sql`max(closeness) filter (where rank = ${rank})` },
  ]),
];

/** Writes each year's model of statistical neighbours, one row an authority, in the wide layout of 2025. */
export async function exportNeighbours(client: Client, out: string): Promise<ExportedFile[]> {
  const { rows: models } = await client.query<{ year: number }>(
    "select distinct model_year as year from statistical_neighbour where superseded_by is null order by 1",
  );
  const files: ExportedFile[] = [];
  for (const { year } of models) {
    const file = join(out, `statistical_neighbours_${year}.csv`);
    const rows = await copyToFile(
      client,
      file,
      columns,
      sql`
      from statistical_neighbour n where model_year = ${year} and superseded_by is null
      group by la_code order by min(source_row), la_code`,
    );
    files.push({ file, rows });
  }
  return files;
}
