import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportCell, kpis } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { copyToFile, type ExportedFile } from "./copy-to-file.ts";
import { exportColumns, isStatisticsLayout, type ExportedDataset } from "./dataset-layout.ts";
import { exportNeighbours } from "./export-neighbours.ts";
import { chooseAreas } from "./export-areas.ts";

/** The choice of an export. Default: every dataset, every area. */
export interface ExportChoice {
  /** The folder of the files. It is created if it is missing. */
  out: string;
  datasets?: readonly string[];
  /** ONS or DfE codes. */
  areas?: readonly string[];
  /** ONS code of an authority: it, its neighbours of every model, its region and England. */
  around?: string;
  /** Only datasets that a KPI of the catalogue reads. */
  kpis?: boolean;
  /** The statistical neighbour models too. */
  neighbours?: boolean;
}

/**
 * Writes the current figures as CSV files, one a dataset. Each has the dataset's name and its loader's layout, so that
 * a load gives the same figures.
 *
 * @throws {Error} for an unknown dataset or area
 *
 * @example
 * await exportDatasets(client, { out: "export", around: "E10000032", kpis: true });
 */
export async function exportDatasets(client: Client, choice: ExportChoice): Promise<ExportedFile[]> {
  await mkdir(choice.out, { recursive: true });
  await client.query("begin isolation level repeatable read");
  try {
    await chooseAreas(client, choice);
    const files: ExportedFile[] = [];
    for (const dataset of await chosenDatasets(client, choice)) {
      const file = join(choice.out, `${dataset.code}.csv`);
      const rows = await copyToFile(
        client,
        file,
        exportColumns(dataset),
        sql`
        from observation o
        join filter_combination c on c.id = o.combination_id
        join time_period t on t.id = o.time_period_id
        join area a on a.id = o.area_id
        join exported_area e on e.id = a.id
        left join area r on r.code = case a.level when 'REGIONAL' then a.code else a.region_code end
        left join area n on n.level = 'NATIONAL'
        where o.dataset_id = ${dataset.id} and o.superseded_by is null
        order by o.source_row, t.code, a.code, c.options`,
      );
      files.push({ file, rows });
      if (isStatisticsLayout(dataset))
        await writeFile(join(choice.out, `${dataset.code}.meta.csv`), companionText(dataset));
    }
    if (choice.neighbours) files.push(...(await exportNeighbours(client, choice.out)));
    return files;
  } finally {
    await client.query("rollback");
  }
}

async function chosenDatasets(client: Client, choice: ExportChoice): Promise<ExportedDataset[]> {
  const series = choice.kpis ? kpis.flatMap((kpi) => kpi.published.map((source) => source.series)) : null;
  const { rows } = await client.query<ExportedDataset>(
    sql`select d.id, d.code, l.loader,
       (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'label', label, 'position', position) order by position), '[]')
        from dataset_filter where dataset_id = d.id and not undone) as filters,
       (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'label', label, 'position', position, 'unit', unit) order by position), '[]')
        from dataset_measure where dataset_id = d.id and not undone) as measures
     from dataset d join load l on l.id = d.written_by
     where not d.undone and (${choice.datasets ?? null}::text[] is null or d.code = any (${choice.datasets ?? null})) and (${series}::text[] is null or d.series = any (${series}))
     order by d.code`,
  );
  const missing = choice.datasets?.filter((code) => !rows.some((row) => row.code === code)) ?? [];
  if (missing.length > 0)
    throw new Error(`No dataset is called ${missing.join(", ")}. A dataset is named by its file, without .csv.`);
  return rows;
}

/** Source: explore education statistics, open data standards, metadata files. */
function companionText({ filters, measures }: ExportedDataset): string {
  const lines = [
    "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column",
  ];
  for (const { code, label } of filters) lines.push(`${exportCell(code)},Filter,${exportCell(label)},,,,,`);
  for (const { code, label, unit } of measures)
    lines.push(`${exportCell(code)},Indicator,${exportCell(label)},,${unit === "PERCENT" ? "%" : ""},,,`);
  return `${lines.join("\n")}\n`;
}
