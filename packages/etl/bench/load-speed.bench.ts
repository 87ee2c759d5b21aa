import { once } from "node:events";
import { createWriteStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { copyLabel, inFolder, resultColumns, resultLine, sideBySide } from "./side-by-side.ts";
import { syntheticPlacements } from "./synthetic-placements.ts";

const repository = resolve(import.meta.dirname, "../../..");
const source = resolve(repository, "../shared/data/dfe/la_cla_during_year_new_placements.csv");
const fileName = "la_cla_during_year_new_placements.csv";
const copies = 50;
const runs = 3;

/**
 * The time of a load of 793,000 rows, as a whole process. It is compared with the least that PostgreSQL needs: a copy
 * into one table of texts, and an insert from there into the same tables. Runs alternate, each in a new database.
 */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  return inFolder(async (folder) => {
    const file = join(folder, fileName);
    const rows = await writeLargeFile(file);
    const { floor, ours } = await sideBySide(file, { prepare: prepareFloor, insert: insertFloor }, runs);
    return {
      title: `Loading ${rows.toLocaleString("en-GB")} rows of a DfE statistics file`,
      columns: resultColumns(runs),
      rows: [resultLine(copyLabel, floor, floor), resultLine("etl load, whole process", ours, floor)],
      note:
        `${existsSync(source) ? `The published file ${fileName} repeated ${copies} times` : "A made-up file of the same layout"}, every copy with periods of its own. ` +
        "The etl run includes reading the file three times (hash and bytes, columns, rows), every check, and the ledger. Must hold: at most 4 x, under 300 MB.",
    };
  });
}

async function writeLargeFile(file: string): Promise<number> {
  const [header = "", ...lines] = existsSync(source)
    ? (await readFile(source, "utf8")).trimEnd().split("\n")
    : await syntheticPlacements();
  const out = createWriteStream(file);
  out.write(`${header}\n`);
  for (let copy = 0; copy < copies; copy += 1) {
    const text = lines.map((line) => `${Number(line.slice(0, 4)) - 5 * copy}${line.slice(4)}\n`).join("");
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return lines.length * copies;
}

/** The table that psql copies into, and the dataset of its rows. */
const prepareFloor = `
  create table raw (
    time_period text, time_identifier text, geographic_level text, country_code text, country_name text, region_code text, region_name text,
    old_la_code text, la_name text, new_la_code text, characteristic text, breakdown text, children_count text, children_percent text
  );
  insert into load (id, loader, loader_version, file, sha256, bytes, status, as_at, started_at)
    overriding system value values (1, 'bench', 1, 'bench', 'bench', 0, 'LOADED', now(), now());
  insert into dataset (id, code, series, kind, title, publisher, licence, written_by)
    overriding system value values (1, 'bench', 'bench', 'STATISTICS', 'bench', 'bench', 'bench', 1);
`;

/** The steps after the copy, in as few statements as possible: periods, combinations of filters, and observations. */
const insertFloor = `
  insert into time_period (code, identifier) select distinct time_period, time_identifier from raw;
  insert into filter_combination (dataset_id, options) select distinct 1, array[characteristic, breakdown] from raw;
  insert into observation (dataset_id, area_id, time_period_id, combination_id, "values", symbols, source_row, written_by)
  select 1, a.id, t.id, c.id,
    array[case when children_count ~ '^[0-9.]+$' then children_count::numeric end, case when children_percent ~ '^[0-9.]+$' then children_percent::numeric end],
    case when children_count !~ '^[0-9.]+$' or children_percent !~ '^[0-9.]+$' then
      array[case when children_count !~ '^[0-9.]+$' then children_count end, case when children_percent !~ '^[0-9.]+$' then children_percent end] end,
    1, 1
  from raw r
  join area a on a.code = case r.geographic_level when 'National' then r.country_code when 'Regional' then r.region_code else r.new_la_code end
  join time_period t on t.code = r.time_period and t.identifier = r.time_identifier
  join filter_combination c on c.dataset_id = 1 and c.options = array[characteristic, breakdown];
`;

if (import.meta.main) {
  const { title, columns, rows, note } = await bench();
  console.log([title, columns.join(" | "), ...rows.map((row) => row.join(" | ")), note].join("\n"));
}
