import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Client } from "pg";
import { sql, type Sql } from "../words/sql.ts";

const folder = path.resolve(import.meta.dirname, "../../reference");

/** First and last day of the calendar. */
const firstDay = "2010-01-01";
const lastDay = "2035-12-31";

interface ReferenceFile {
  readonly name: string;
  /** Raised when the statement changes, so that the same file is written again. */
  readonly version: number;
  /** The statement that writes the file's lines, given as a JSON array of arrays without the header. */
  readonly write: (lines: Sql) => Sql;
}

const files: readonly ReferenceFile[] = [
  {
    name: "areas.csv",
    version: 1,
    write: (lines) => sql`
      insert into area (code, name, level, la_code, region_code)
      select line ->> 0, line ->> 1, line ->> 2, nullif(line ->> 3, ''), nullif(line ->> 4, '')
      from jsonb_array_elements(${lines}) as line
      on conflict (code) do update
        set name = excluded.name, level = excluded.level, la_code = excluded.la_code, region_code = excluded.region_code`,
  },
  {
    name: "bank-holidays.csv",
    version: 1,
    write: (lines) => sql`
      insert into calendar_day (day, working_day, ordinal, bank_holiday)
      select day, working, count(*) filter (where working) over (order by day), holiday
      from (
        select day::date, holiday, extract(isodow from day) < 6 and holiday is null as working
        from generate_series(${firstDay}::date, ${lastDay}::date, '1 day') as day
        left join (select (line ->> 0)::date as on_day, line ->> 1 as holiday from jsonb_array_elements(${lines}) as line) h on h.on_day = day::date
      ) days
      on conflict (day) do update
        set working_day = excluded.working_day, ordinal = excluded.ordinal, bank_holiday = excluded.bank_holiday`,
  },
];

/**
 * Writes the project's reference data, one statement a file. Unchanged files are skipped. Runs within the caller's
 * transaction.
 */
export async function seedReference(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; sha256: string }>("select name, sha256 from reference_file");
  for (const file of files) {
    const text = await readFile(path.join(folder, file.name), "utf8");
    const sha256 = createHash("sha256").update(`${file.version}\n${text}`).digest("hex");
    if (rows.some((row) => row.name === file.name && row.sha256 === sha256)) continue;
    await client.query(file.write(sql`${JSON.stringify(linesOf(text))}::jsonb`));
    await client.query(
      sql`insert into reference_file (name, sha256) values (${file.name}, ${sha256}) on conflict (name) do update set sha256 = excluded.sha256`,
    );
  }
}

/**
 * The rows of our own reference files, without the header. They have quotes around whole cells only, and no empty
 * lines.
 */
function linesOf(text: string): string[][] {
  const lines = text.trimEnd().split(/\r?\n/).slice(1);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ""),
  );
}
