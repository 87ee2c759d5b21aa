import { type Figure, type Kpi, kpis, latestFigure, type Query } from "@children-first/schema";
import { keyOfRows, loadsBehind, readAllEvidence, type RowsBehind, rowsBehind } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { type EntityManager, LoadEntity, type LoadRow } from "@children-first/schema/records";

/** A load in a KPI's lineage. `sha256` is of the file's bytes. */
export interface SourceLoad extends Pick<LoadRow, "loader" | "file" | "sha256" | "asAt"> {
  load: LoadRow["id"];
}

/** One edition of a published table that a KPI reads, with its current load. */
export interface SourceDataset extends SourceLoad {
  dataset: string;
  title: string;
  publisher: string;
}

/** A table of records that a figure was counted from, with the loads that wrote rows of it, newest first. */
export interface CountedTable {
  table: string;
  loads: SourceLoad[];
}

/** The way from a KPI back to the files: its sources in the order of use, and what its latest figure was made of. */
export interface KpiLineage {
  kpi: string;
  label: string;
  definition: string;
  version: number;
  /** The publisher of the definition. */
  source: string;
  published: {
    series: string;
    filters: Readonly<Record<string, string>>;
    formula: string;
    datasets: SourceDataset[];
  }[];
  figure: {
    area: string;
    period: string;
    display: string;
    value: number | null;
    status: string;
    /** What it was counted from: cohort, tables, and the load of the population of a rate. Null for a published figure. */
    counted: { cohort: string; tables: CountedTable[]; population: SourceLoad | null } | null;
    /** The rows in the files, counted from 1, header included. */
    rows: (SourceLoad & { row: number })[];
  };
}

/** The sources of the latest figure of a KPI for an authority (ONS code), down to file and row. */
export async function kpiLineage(
  query: Query,
  em: EntityManager,
  kpi: Kpi,
  authority: string,
  today: string,
): Promise<KpiLineage> {
  const evidenceOf = await readAllEvidence(query, { kpis: [kpi], areas: [authority], authority, units: [authority] });
  const evidence = evidenceOf(kpi);
  const figure = latestFigure(kpi, evidence, authority, today);
  const population = kpi.published.some(({ formula }) => formula.kind === "per10k");
  const series = kpi.published.map((source) => source.series);
  const datasets = await query<SourceDataset & { series: string; kind: string }>(
    sql`select d.code as dataset, d.series, d.kind, d.title, d.publisher, ${loadColumns} from dataset d join load l on l.id = d.written_by
     where not d.undone and (d.series = any (${series}) or (${population} and d.kind = 'POPULATION')) order by d.code desc`,
  );
  return {
    kpi: kpi.id,
    label: kpi.label,
    definition: kpi.definition,
    version: kpi.version,
    source: kpi.source,
    published: kpi.published.map((source) => ({
      series: source.series,
      filters: source.filters ?? {},
      formula: formulaInWords(source.formula),
      datasets: datasets
        .filter(
          (each) => each.series === source.series || (source.formula.kind === "per10k" && each.kind === "POPULATION"),
        )
        .map(({ series: _series, kind: _kind, ...dataset }) => dataset),
    })),
    figure: {
      area: authority,
      period: figure.period.label,
      display: figure.display,
      value: figure.value,
      status: figure.status,
      counted: await countedFrom(query, em, figure),
      rows: await publishedRows(em, figure),
    },
  };
}

const loadColumns = sql`l.id as load, l.loader, l.file, l.sha256, l.as_at as "asAt"`;

async function countedFrom(query: Query, em: EntityManager, figure: Figure): Promise<KpiLineage["figure"]["counted"]> {
  const { counted, kpi, area } = figure;
  const read = rowsBehind(figure);
  if (counted === null || kpi.counted === null || read.length === 0) return null;
  const loads = await query<SourceLoad & { key: string }>(loadsBehind(read, area, loadColumns));
  const ofTable = (rows: readonly RowsBehind[]): SourceLoad[] => {
    const keys = new Set(rows.map(keyOfRows));
    const found = loads.filter(({ key }) => keys.has(key)).map(({ key: _key, ...load }) => load);
    return [...new Map(found.map((load) => [load.load, load])).values()];
  };
  const tables = [...Map.groupBy(read, ({ table }) => table)].map(([table, rows]) => ({ table, loads: ofTable(rows) }));
  const [population] = await sourceLoads(em, counted.populationLoad === null ? [] : [counted.populationLoad]);
  return {
    cohort: kpi.counted.cohort.title,
    tables: tables.filter((each) => each.loads.length > 0),
    population: population ?? null,
  };
}

async function sourceLoads(em: EntityManager, ids: readonly number[]): Promise<SourceLoad[]> {
  const loads = await em.find(LoadEntity, { id: { $in: [...ids] } });
  return loads.map(({ id: load, loader, file, sha256, asAt }) => ({ load, loader, file, sha256, asAt }));
}

async function publishedRows(em: EntityManager, figure: Figure): Promise<KpiLineage["figure"]["rows"]> {
  const loads = await sourceLoads(
    em,
    figure.rows.map(({ load }) => load),
  );
  return figure.rows.flatMap(({ load, row }) =>
    loads.filter((each) => each.load === load).map((each) => ({ ...each, row })),
  );
}

function formulaInWords(formula: Kpi["published"][number]["formula"]): string {
  switch (formula.kind) {
    case "published":
      return `${formula.value}, as published`;
    case "share":
      return `100 x (${formula.of.join(" + ")}) / ${formula.over}`;
    case "per10k":
      return `10,000 x ${formula.count} / children aged 0 to 17 at the mid-year before`;
    case "sum":
      return formula.of.join(" + ");
    case "remainder":
      return `100 - ${formula.of}`;
  }
}

/** The ids of at most five KPIs that are similar to an unknown id, nearest first. */
export function nearestKpis(id: string): string[] {
  const asked = id.toLowerCase();
  return kpis
    .map((kpi) => {
      const named = kpi.id.includes(asked) || kpi.label.toLowerCase().includes(asked);
      return { id: kpi.id, distance: named ? 0 : editDistance(asked, kpi.id) };
    })
    .filter(({ id: known, distance }) => distance <= Math.max(2, Math.ceil(known.length / 2)))
    .toSorted((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, 5)
    .map((near) => near.id);
}

/** The number of letters to add, remove or replace to turn one word into another (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at += 1)
      next.push(Math.min(next[at - 1]! + 1, row[at]! + 1, row[at - 1]! + (letter === to[at - 1] ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
}
