import type { Kpi, PublishedSource } from "../../declare/kpi.ts";
import { periodKey } from "../../words/period.ts";
import { publisherPeriod } from "../../words/publisher-period.ts";
import type { Query } from "../../words/query.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { statusOf } from "../../words/symbol.ts";
import type { Cell, Evidence, PeriodRows, SourceEvidence, Version } from "./evidence.ts";

/** Every local authority of England, and the years that are read of them, as publishers write them: "2025", "202425". */
export interface AuthoritiesIn {
  readonly years: readonly string[];
}

const populationSeries = "ons_mid-year_population_estimates";
const populationMeasure = "population_estimate";

interface Wanted {
  readonly key: string;
  readonly series: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly measures: readonly string[];
}

interface EvidenceRow {
  key: string;
  dataset: string;
  title: string;
  publisher: string;
  area: string;
  code: string;
  identifier: string;
  /** The choice of every filter, by its number. */
  combination: number;
  /** Whether every filter that the definition leaves open is at its total. */
  total: boolean;
  values: (string | null)[];
  symbols: (string | null)[];
  source_row: number;
  written_by: number;
  written_at: Date;
  known_from: Date;
  known_until: Date | null;
  brought_by: number;
  ended_by: number | null;
  /** Its load has been taken back out: only a question about the time before that may see it. */
  undone: boolean;
}

/**
 * Reads what published tables say about many KPIs for some areas, in one statement.
 *
 * Every edition of each series is read, with every version of its rows, so that one reading serves any as-at.
 *
 * @param among - ONS codes; undefined for every area
 */
export async function readPublishedEvidence(
  query: Query,
  kpis: readonly Kpi[],
  among?: readonly string[] | AuthoritiesIn,
): Promise<Map<string, Evidence>> {
  const wanted = kpis.flatMap((kpi) =>
    kpi.published.flatMap((source, index) => wantedBy(source, `${kpi.id} ${index}`)),
  );
  if (kpis.some((kpi) => kpi.published.some((source) => source.formula.kind === "per10k"))) {
    wanted.push({ key: "population", series: populationSeries, filters: {}, measures: [populationMeasure] });
  }
  const rows = await query<EvidenceRow>(evidenceSql(wanted, among));
  const byKey = Map.groupBy(rows, (row) => row.key);
  const population = (byKey.get("population") ?? []).map(yearLater);
  return new Map(
    kpis.map((kpi) => [
      kpi.id,
      {
        published: kpi.published.map((source, index) => {
          const key = `${kpi.id} ${index}`;
          const base = source.formula.kind === "per10k" ? population : (byKey.get(`${key} base`) ?? []);
          return evidenceOf(source, byKey.get(key) ?? [], base);
        }),
      },
    ]),
  );
}

function wantedBy(source: PublishedSource, key: string): Wanted[] {
  const own = { key, series: source.series, filters: source.filters ?? {}, measures: measuresOf(source) };
  if (!source.base) return [own];
  return [
    own,
    { key: `${key} base`, series: source.series, filters: source.base.filters, measures: [source.base.measure] },
  ];
}

/** The columns of the KPI's own row that its formula reads. */
function measuresOf({ formula }: PublishedSource): string[] {
  switch (formula.kind) {
    case "published":
      return [formula.value, formula.numerator, formula.denominator].filter((measure) => measure !== undefined);
    case "share":
      return [...formula.of, formula.over];
    case "per10k":
      return [formula.count];
    case "sum":
      return [...formula.of, ...(formula.denominator ? [formula.denominator] : [])];
    case "remainder":
      return [formula.of];
  }
}

/** Rates of a year that ends on 31 March take the mid-year population of the year before (domain: ONS, DfE practice). */
function yearLater(row: EvidenceRow): EvidenceRow {
  return { ...row, code: String(Number(row.code) + 1) };
}

function evidenceOf(
  source: PublishedSource,
  own: readonly EvidenceRow[],
  base: readonly EvidenceRow[],
): SourceEvidence {
  const ever = rowsByArea(source, own, base);
  const stands = ({ undone }: EvidenceRow): boolean => !undone;
  if (own.every(stands) && base.every(stands)) return { source, rows: ever, ever };
  return { source, rows: rowsByArea(source, own.filter(stands), base.filter(stands)), ever };
}

function rowsByArea(
  source: PublishedSource,
  own: readonly EvidenceRow[],
  base: readonly EvidenceRow[],
): Map<string, Map<string, PeriodRows>> {
  const rows = new Map<string, Map<string, PeriodRows>>();
  const ownMeasures = measuresOf(source);
  const baseMeasures = [source.base?.measure ?? populationMeasure];
  for (const row of unambiguous(own)) {
    const when = publisherPeriod(row.code, row.identifier, source.yearEnds);
    if (!when) continue;
    const ofArea = rows.get(row.area) ?? new Map<string, PeriodRows>();
    rows.set(row.area, ofArea);
    const ofPeriod = ofArea.get(periodKey(when)) ?? { period: when, timePeriod: row.code, own: [], base: [] };
    ofArea.set(periodKey(when), ofPeriod);
    ofPeriod.own.push(versionOf(row, ownMeasures));
  }
  for (const row of unambiguous(base)) {
    const when = publisherPeriod(row.code, row.identifier, source.yearEnds);
    if (when) rows.get(row.area)?.get(periodKey(when))?.base.push(versionOf(row, baseMeasures));
  }
  return rows;
}

/**
 * Where a definition leaves a filter open and the table has several rows for it, only the row of its totals counts.
 * A row that stood beside others and is no total is left out: any other choice would be a guess.
 */
function unambiguous(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const groups = Map.groupBy(rows, (row) => `${row.area} ${row.code} ${row.identifier} ${row.dataset}`);
  return [...groups.values()].flatMap((group) =>
    group.filter((row) => row.total || !group.some((other) => stoodBeside(row, other))),
  );
}

/** What stands now is judged by what else stands now; what has gone, by whatever stood at any time with it. */
function stoodBeside(row: EvidenceRow, other: EvidenceRow): boolean {
  if (row.combination === other.combination) return false;
  if (row.known_until === null) return other.known_until === null;
  return other.known_from < row.known_until && (other.known_until === null || row.known_from < other.known_until);
}

function versionOf(row: EvidenceRow, measures: readonly string[]): Version {
  return {
    dataset: { id: row.dataset, title: row.title, publisher: row.publisher },
    cells: new Map(
      measures.map((measure, index) => [measure, cellOf(row.values[index] ?? null, row.symbols[index] ?? null)]),
    ),
    load: row.written_by,
    sourceRow: row.source_row,
    writtenAt: row.written_at,
    knownFrom: row.known_from,
    knownUntil: row.known_until,
    broughtBy: row.brought_by,
    endedBy: row.ended_by,
  };
}

function cellOf(value: string | null, symbol: string | null): Cell {
  if (value !== null) return { value: Number(value) };
  return { value: null, status: (symbol === null ? undefined : statusOf(symbol)) ?? "NOT_AVAILABLE", symbol };
}

/**
 * First what is wanted becomes columns and combinations of each edition (few rows, kept apart so that the planner sees
 * that they are few), then each area's rows are looked up along the index.
 */
function evidenceSql(wanted: readonly Wanted[], among: readonly string[] | AuthoritiesIn | undefined): Sql {
  return sql`
  with edition as materialized (
    select w.key, w.filters, d.id as dataset_id, d.code as dataset, d.title, d.publisher,
           array(select m.position from jsonb_array_elements_text(w.measures) with ordinality as u (code, ordinality)
                 left join dataset_measure m on m.dataset_id = d.id and m.code = u.code order by u.ordinality) as positions
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (key text, series text, filters jsonb, measures jsonb)
    join dataset d on d.series = w.series
  ), choice as materialized (
    select e.*, c.id as combination_id,
           coalesce(bool_and(e.filters ? f.code or c.options[f.position] = 'Total') filter (where f.id is not null), true) as total
    from edition e
    join filter_combination c on c.dataset_id = e.dataset_id
    left join dataset_filter f on f.dataset_id = e.dataset_id
    group by e.key, e.filters, e.dataset_id, e.dataset, e.title, e.publisher, e.positions, c.id
    having count(*) filter (where c.options[f.position] = e.filters ->> f.code) = (select count(*) from jsonb_object_keys(e.filters))
  )
  select c.key, c.dataset, c.title, c.publisher, c.combination_id as combination, c.total, a.code as area, t.code, t.identifier,
         array(select o."values"[p] from unnest(c.positions) with ordinality as x (p, n) order by n)::text[] as values,
         array(select o.symbols[p] from unnest(c.positions) with ordinality as x (p, n) order by n) as symbols,
         o.source_row, o.written_by, w.finished_at as written_at,
         coalesce(r.undone_at, w.finished_at) as known_from,
         case when o.superseded_by = o.written_by then s.undone_at else s.finished_at end as known_until,
         coalesce(o.restored_after, o.written_by) as brought_by, o.superseded_by as ended_by, w.undone_at is not null as undone
  from choice c
  cross join area a
  cross join lateral (
    select * from observation current
    where current.dataset_id = c.dataset_id and current.area_id = a.id and current.combination_id = c.combination_id and current.superseded_by is null
    union all
    select * from observation earlier
    where earlier.dataset_id = c.dataset_id and earlier.area_id = a.id and earlier.combination_id = c.combination_id and earlier.superseded_by is not null
  ) o
  join time_period t on t.id = o.time_period_id
  join load w on w.id = o.written_by
  left join load s on s.id = o.superseded_by
  left join load r on r.id = o.restored_after
  ${amongSql(among)}
  order by o.written_by, o.id`;
}

function amongSql(among: readonly string[] | AuthoritiesIn | undefined): Sql {
  if (among === undefined) return sql.empty;
  if (!("years" in among)) return sql`where a.code = any (${among}::text[])`;
  // A rate is of the population of the year before.
  const years = among.years.flatMap((year) => (/^\d{4}$/.test(year) ? [year, String(Number(year) - 1)] : [year]));
  return sql`where a.level = 'LOCAL_AUTHORITY' and t.code = any (${[...new Set(years)]}::text[])`;
}
