import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase } from "@children-first/schema/testing";
import { sql } from "@children-first/schema/sql";
import { Client } from "pg";
import { loaders } from "../loaders.ts";
import type { LoadReport } from "../load/load-report.ts";
import { loadFile } from "../load/load-file.ts";
import type { LoadOptions } from "../load/load-options.ts";

/** A database and a folder for one test file. */
export interface Workbench {
  url: string;
  client: Client;
  folder: string;
  /** Writes a file to the folder. Returns its path. */
  write(name: string, content: string | Buffer): Promise<string>;
  load(path: string, options?: Partial<LoadOptions>): Promise<LoadReport>;
  /** Every current figure, one text a row, in a fixed order. Two databases with equal figures give equal texts. */
  figures(): Promise<string[]>;
  /** Keeps every load waiting at its last step, until the returned function is called. */
  holdLoads(): Promise<() => Promise<void>>;
  /** The number of connections that `holdLoads` keeps waiting. */
  waiting(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens a workbench. West Sussex runs the platform.
 *
 * @example
 * const bench = await openWorkbench();
 * afterAll(() => bench.close());
 *
 * test("a file is loaded once", async () => {
 *   const path = await bench.write("b1_children_2024_to_2025.csv", statisticsFile());
 *   expect(await bench.load(path)).toMatchObject({ status: "LOADED", rowsLoaded: 4 });
 * });
 */
export async function openWorkbench(): Promise<Workbench> {
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), "etl-test-"));
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return {
    url: database.url,
    client,
    folder,
    async write(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    load: (path, options = {}) => loadFile(client, path, { loaders, authority: "E10000032", ...options }),
    async figures() {
      const { rows } = await client.query<{ figure: string }>(`
        select concat_ws('|', d.code, d.kind, d.series, d.title, d.publisher, d.licence, a.code, t.code, t.identifier, m.code, m.label, m.unit,
          (select string_agg(f.code || '=' || f.label || '=' || c.options[f.position], ';' order by f.code) from dataset_filter f where f.dataset_id = d.id and not f.undone),
          coalesce(o."values"[m.position]::text, o.symbols[m.position], '(blank)')) as figure
        from observation o join dataset d on d.id = o.dataset_id join area a on a.id = o.area_id join time_period t on t.id = o.time_period_id
        join filter_combination c on c.id = o.combination_id join dataset_measure m on m.dataset_id = d.id and not m.undone
        where o.superseded_by is null
        union all
        select concat_ws('|', model_year, la_code, rank, neighbour_la_code, closeness) from statistical_neighbour where superseded_by is null
        order by 1`);
      return rows.map(({ figure }) => figure);
    },
    async holdLoads() {
      const holder = new Client({ connectionString: database.url });
      await holder.connect();
      await holder.query(sql`begin`);
      await holder.query(sql`lock table observation in access exclusive mode`);
      return () => holder.end();
    },
    async waiting() {
      const { rows } = await client.query<{ count: number }>(
        "select count(*)::integer as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rows[0]?.count ?? 0;
    },
    async close() {
      await client.end();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A statistics file of two authorities in two years. `cells` replaces children_count of a row, counted from 2. */
export function statisticsFile(cells: Readonly<Record<number, string>> = {}): string {
  const rows = [
    ["2025", "E10000032", "West Sussex", "975"],
    ["2025", "E10000014", "Hampshire", "c"],
    ["2024", "E10000032", "West Sussex", "900"],
    ["2024", "E10000014", "Hampshire", "1700"],
  ];
  const header =
    "time_period,time_identifier,geographic_level,country_code,country_name,new_la_code,la_name,category,children_count";
  const lines = rows.map(
    ([year, code, name, count], index) =>
      `${year},Reporting year,Local authority,E92000001,England,${code},${name},Children,${cells[index + 2] ?? count}`,
  );
  return `${[header, ...lines].join("\n")}\n`;
}
