import { definitionsOf, isCounted, type Kpi } from "../../declare/kpi.ts";
import { factOf } from "../../facts.ts";
import type { Day } from "../../words/day.ts";
import { period } from "../../words/period.ts";
import type { Query } from "../../words/query.ts";
import type { Rebasing } from "../../words/rebasing.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { casesFrom } from "./cases-from.ts";
import type { KnownCount, MonthRange, Tally, CountedEvidence, UnplacedMonths } from "./evidence.ts";
import { targetsByKpi } from "./read-targets.ts";
import type { OwnTarget } from "./target.ts";

/**
 * Which tallies are read: those behind the figures from the month that begins on `from` to the one that begins on `to`,
 * both included; all where there is none. Behind a rolling figure are eleven months more.
 */
export interface CountedQuestion {
  readonly authority: string;
  readonly units: readonly string[];
  readonly kpis: readonly Kpi[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

interface TallyRow {
  kpi: string;
  version: number;
  unit: string | null;
  month: Day;
  upTo: Day | null;
  waitsFrom: Day | null;
  /** Of a span, its first day and table. Null in any other row. */
  begins: { on: Day; in: string } | null;
  numerator: string;
  denominator: string;
  pending: number;
  exempt: number;
  knownFrom: Date;
  knownUntil: Date | null;
  causedBy: number | null;
  /** What a target or a rebasing has besides; null for what was counted. */
  set: (Pick<OwnTarget, "source" | "setBy" | "reason"> & { origin: OwnTarget["origin"] | "REBASING" }) | null;
  /** Every tally of a KPI and unit, as `talliesOf` reads it; null in a row of anything else. */
  cells: string | null;
  /** A multirange: of a unit, its unplaced months; of a span, the months that were filed. Null in any other row. */
  months: string | null;
}

/** What an authority has of its own about some KPIs. */
export interface OwnEvidence {
  /** What was counted, by `${kpi id} ${version} ${unit}`; a definition that was never counted has no entry. */
  readonly counted: ReadonlyMap<string, CountedEvidence>;
  /** What it set as targets, by KPI id, as `readTargets` gives it. */
  readonly targets: ReadonlyMap<string, readonly OwnTarget[]>;
  /** From when the limits of its series are worked out anew, by KPI id, the earliest day first. */
  readonly rebasings: ReadonlyMap<string, readonly Rebasing[]>;
}

/**
 * Reads what an authority has of its own about many KPIs: what was counted for some org units, and what it decided:
 * targets and rebasings. One statement, with every version, so that one reading serves any as-at.
 */
export async function readOwnEvidence(query: Query, asked: CountedQuestion): Promise<OwnEvidence> {
  const { authority, units } = asked;
  if (units.length === 0) return { counted: new Map(), targets: new Map(), rebasings: new Map() };
  const all = await query<TallyRow>(ownRowsSql(asked));
  const rows = all.filter(({ set }) => set === null);
  return {
    counted: countedOf(rows, authority, units),
    targets: targetsByKpi(all.flatMap(targetOf)),
    rebasings: Map.groupBy(all.flatMap(rebasingOf), ({ kpi }) => kpi),
  };
}

/** Each definition once, in whatever way it was asked for. */
function distinct(definitions: readonly Kpi[]): Kpi[] {
  return [...new Map(definitions.map((each) => [`${each.id} ${each.version}`, each])).values()];
}

function targetOf({ set, kpi, month, numerator, denominator, pending, knownFrom, knownUntil, causedBy }: TallyRow) {
  if (set === null || set.origin === "REBASING") return [];
  const { origin } = set;
  const value = { value: numerator, amberWithin: denominator, minimumDenominator: pending };
  return [{ ...set, origin, ...value, kpi, from: month, load: causedBy, knownFrom, knownUntil }];
}

function rebasingOf({ set, kpi, month, knownFrom, knownUntil }: TallyRow): Rebasing[] {
  if (set?.origin !== "REBASING") return [];
  return [{ kpi, from: month, setBy: set.setBy!, reason: set.reason!, knownFrom, knownUntil }];
}

function countedOf(
  rows: readonly TallyRow[],
  authority: string,
  units: readonly string[],
): ReadonlyMap<string, CountedEvidence> {
  const estimates = rows
    .filter(({ kpi }) => kpi === "")
    .map(({ month, numerator, causedBy }) => ({
      year: Number(month.slice(0, 4)),
      children: Number(numerator),
      causedBy,
    }));
  const population = new Map(estimates.map(({ year, children }) => [year, children]));
  const populationLoads = new Map(estimates.map(({ year, causedBy }) => [year, causedBy!]));
  const spans = Map.groupBy(
    rows.filter(({ unit, kpi }) => unit === null && kpi !== ""),
    ({ kpi, version }) => `${kpi} ${version}`,
  );
  const tallies = new Map<string, ReadonlyMap<Day, readonly Tally[]>>(
    rows.flatMap(({ kpi, version, unit, cells }) =>
      cells === null ? [] : [[`${kpi} ${version} ${unit}`, talliesOf(cells)] as const],
    ),
  );
  const unplaced = Map.groupBy(
    rows.filter(({ unit, months }) => unit !== null && months !== null),
    ({ kpi, version, unit }) => `${kpi} ${version} ${unit}`,
  );
  return new Map(
    [...spans].flatMap(([definition, known]) =>
      units.map((unit): [string, CountedEvidence] => [
        `${definition} ${unit}`,
        {
          authority,
          unit,
          ...(unit !== authority && belowAuthority(unplaced.get(`${definition} ${unit}`) ?? [], known[0]!.months)),
          spans: known.map(({ month, upTo, waitsFrom, begins, ...rest }) => ({
            ...knownOf(rest),
            fromMonth: month,
            knownDay: upTo!,
            waitsFrom,
            ...(begins !== null && { begins: { on: begins.on, in: factOf(begins.in).title } }),
          })),
          tallies: tallies.get(`${definition} ${unit}`) ?? new Map(),
          population: unit === authority ? population : new Map(),
          populationLoads,
        },
      ]),
    ),
  );
}

/** What the evidence of a service or team has besides. */
function belowAuthority(
  unplaced: readonly TallyRow[],
  filed: string | null,
): Pick<CountedEvidence, "unplaced"> & { filed?: MonthRange[] } {
  return {
    unplaced: unplaced.map(({ months, knownFrom, knownUntil }): UnplacedMonths => ({
      months: monthRangesOf(months!),
      knownFrom,
      knownUntil,
    })),
    ...(filed !== null && { filed: monthRangesOf(filed) }),
  };
}

/** The ranges of a multirange as PostgreSQL writes it: "{[2026-01-01,2026-03-01),[2026-05-01,2026-06-01)}". */
function monthRangesOf(multirange: string): MonthRange[] {
  return [...multirange.matchAll(/\[([\d-]+),([\d-]+)\)/g)].map(([, from, until]): MonthRange => [from!, until!]);
}

/** As JavaScript counts time. */
function milliseconds(moment: string): Sql {
  return sql`floor(extract(epoch from ${sql.raw(moment)}) * 1000)::bigint`;
}

/** What one load caused: its id (0 for none), from when and until when its counts were known, and six cells a month. */
type CountedByLoad = [load: number, from: number, until: number | null, ...(Day | number)[]];

/** The tallies of a KPI and unit by month, every version, oldest first. */
function talliesOf(cells: string): ReadonlyMap<Day, readonly Tally[]> {
  const byMonth = new Map<Day, Tally[]>();
  for (const counted of JSON.parse(`[${cells}]`) as CountedByLoad[]) {
    const causedBy = counted[0] === 0 ? null : counted[0];
    const knownFrom = new Date(counted[1]);
    const knownUntil = counted[2] === null ? null : new Date(counted[2]);
    for (let at = 3; at < counted.length; at += 6) {
      const month = counted[at] as Day;
      const tally: Tally = {
        month,
        numerator: counted[at + 1] as number,
        denominator: counted[at + 2] as number,
        pending: counted[at + 3] as number,
        exempt: counted[at + 4] as number,
        overdue: counted[at + 5] as number,
        causedBy,
        knownFrom,
        knownUntil,
      };
      const versions = byMonth.get(month);
      if (versions === undefined) byMonth.set(month, [tally]);
      else versions.push(tally);
    }
  }
  return byMonth;
}

function knownOf({ knownFrom, knownUntil, causedBy }: KnownCount): KnownCount {
  return { knownFrom, knownUntil, causedBy };
}

// A row costs more to read than all of its cells. So the tallies of a KPI and unit come as one text: JSON without its outer
// brackets, grouped by the load that caused them.

// Current and earlier tallies have an index each. Read in one condition, neither index would be used.

/**
 * Tallies, spans, populations, targets and rebasings in one result. A span has no unit. A population has no KPI, is dated 1 January, and
 * is caused by its load.
 * A target has its value, tolerance and smallest base in place of counts; a rebasing has no counts.
 */
function ownRowsSql({ authority: code, units, kpis, from, to }: CountedQuestion): Sql {
  const authority = sql.value(code);
  const counted = distinct(kpis.flatMap(definitionsOf)).filter(isCounted);
  const ids = counted.map(({ id }) => id);
  const versions = counted.map(({ version }) => version);
  const firstMonths = counted.map((kpi) => (from === undefined ? "-infinity" : casesFrom(kpi, period("MONTH", from))));
  const parts = units.filter((unit) => unit !== code);
  const kpiIds = [...new Set(kpis.map(({ id }) => id))];
  const ofSnapshots = counted.filter((kpi) => kpi.counted.cohort.kind === "FILED_SNAPSHOT").map(({ id }) => id);
  // A team without a post in a month has none, and no row either: whether there is a snapshot, the authority's row says.
  const filed = sql`filed as materialized (
    select t.kpi, t.version, range_agg(daterange(t.month, (t.month + interval '1 month')::date))::text as months from tally t
    where t.authority = ${authority} and t.unit = ${authority} and t.kpi = any (${parts.length === 0 ? [] : ofSnapshots}::text[])
      and t.known_until is null group by t.kpi, t.version)`;
  return sql`
  with wanted as (select * from unnest(${ids}::text[], ${versions}::integer[], ${firstMonths}::date[]) as w (id, version, first_month)), ${filed}
  select w.id as kpi, w.version, u.unit, null as month, null as "upTo", null as "waitsFrom", '0' as numerator, '0' as denominator, 0 as pending, 0 as exempt,
    null::timestamptz as "knownFrom", null::timestamptz as "knownUntil", null::integer as "causedBy", null::jsonb as set, counted.cells, null as months, null::jsonb as begins
  from wanted w cross join unnest(${units}::text[]) u (unit) cross join lateral (
    select string_agg(concat('[', load, ',', ${milliseconds("known_from")}, ',', until, ',', cells, ']'), ',' order by known_from) as cells
    from (
      select coalesce(t.caused_by, 0) as load, t.known_from, coalesce((${milliseconds("t.known_until")})::text, 'null') as until,
        string_agg(concat('"', t.month, '",', t.numerator, ',', t.denominator, ',', t.pending, ',', t.exempt, ',', t.overdue), ',') as cells
      from (select * from tally where known_until is null union all select * from tally where known_until is not null) t
      where t.authority = ${authority} and t.unit = u.unit and t.kpi = w.id and t.version = w.version and t.month between w.first_month and ${to ?? "infinity"}::date
      group by t.caused_by, t.known_from, t.known_until
    ) of_one_load
  ) counted
  where counted.cells is not null
  union all
  select s.kpi, s.version, null, s.from_month::text, s.known_day::text, s.waits_from::text, '0', '0', 0, 0, s.known_from, s.known_until, s.caused_by, null, null, f.months,
    case when s.begins_on is not null then jsonb_build_object('on', s.begins_on, 'in', s.begins_in) end
  from tally_span s join wanted w on s.kpi = w.id and s.version = w.version left join filed f on f.kpi = s.kpi and f.version = s.version
  where s.authority = ${authority}
  union all
  select n.kpi, n.version, a.unit, null, null, null, '0', '0', 0, 0, n.known_from, n.known_until, n.caused_by, null, null,
    (n.months * datemultirange(daterange(a.valid_from, a.valid_until)))::text, null
  from org_unit_ancestor a join tally_unplaced n on n.unit = a.ancestor join wanted w on w.id = n.kpi and w.version = n.version
  where a.unit = any (${parts}::text[]) and a.ancestor <> a.unit and n.authority = ${authority}
  union all
  select '', 0, null, make_date(p.year, 1, 1)::text, null, null, p.children::text, '0', 0, 0, now(), null, p.written_by, null, null, null, null from child_population p where p.area = ${authority}
  union all
  select o.kpi, 0, null, o.effective_from::text, null, null, o.value::text, o.amber_within::text, o.minimum_denominator, 0, o.known_from, o.known_until, o.load,
    jsonb_build_object('origin', o.origin, 'source', o.source, 'setBy', o.set_by, 'reason', o.reason), null, null, null
  from own_target o where o.authority = ${authority} and o.kpi = any (${kpiIds}::text[])
  union all
  select r.kpi, 0, null, r.effective_from::text, null, null, '0', '0', 0, 0, r.known_from, r.known_until, null,
    jsonb_build_object('origin', 'REBASING', 'setBy', r.set_by, 'reason', r.reason), null, null, null
  from own_rebasing r where r.authority = ${authority} and r.kpi = any (${kpiIds}::text[])
  order by "knownFrom"`;
}
