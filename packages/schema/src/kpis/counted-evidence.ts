import type { Day } from "../periods/period.ts";
import type { Query } from "./evidence.ts";
import type { Kpi } from "./kpi.ts";
import { isCounted } from "./tally-sql.ts";

/** How long something was known: from one moment up to another, null while it still is. */
export interface Known {
  readonly knownFrom: Date;
  readonly knownUntil: Date | null;
  /** The load, or the undone load, that made it so; null for a recount of everything. */
  readonly causedBy: number | null;
}

/** What a KPI was counted to for one month. */
export interface Tally extends Known {
  readonly month: Day;
  readonly numerator: number;
  readonly denominator: number;
  readonly pending: number;
  readonly exempt: number;
}

/** From the first day of which month to which day a KPI was counted. */
export interface TallySpan extends Known {
  readonly fromMonth: Day;
  readonly knownDay: Day;
}

/** What has been counted of a KPI for one org unit: every version, oldest first. */
export interface CountedEvidence {
  /** ONS code of the authority whose facts were counted. */
  readonly authority: string;
  /** The org unit: the authority's code, or that of a service or team. */
  readonly unit: string;
  readonly spans: readonly TallySpan[];
  readonly tallies: ReadonlyMap<Day, readonly Tally[]>;
  /** Children aged 0 to 17 in the authority by the year of the mid-year estimate; empty for a part of it. */
  readonly population: ReadonlyMap<number, number>;
}

/** Which tallies are read. `from` and `to` are first days of months, both included; undefined for all. */
export interface CountedQuestion {
  readonly authority: string;
  readonly units: readonly string[];
  readonly kpis: readonly Kpi[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

interface TallyRow {
  kpi: string;
  unit: string | null;
  month: Day;
  upTo: Day | null;
  numerator: string;
  denominator: string;
  pending: number;
  exempt: number;
  knownFrom: Date;
  knownUntil: Date | null;
  causedBy: number | null;
}

/**
 * Reads what has been counted of many KPIs for some org units, in one statement, with every version, so that one reading
 * serves any as-at. Answers by `${kpi id} ${unit}`; a KPI that was never counted has no entry.
 */
export async function readCounted(query: Query, asked: CountedQuestion): Promise<Map<string, CountedEvidence>> {
  const { authority, units, kpis, from = null, to = null } = asked;
  const counted = kpis.filter(isCounted);
  if (counted.length === 0 || units.length === 0) return new Map();
  const rows = await query<TallyRow>(tallyRowsSql, [
    authority,
    units,
    counted.map(({ id }) => id),
    counted.map(({ version }) => version),
    from,
    to,
  ]);
  const population = new Map(
    rows.filter(({ kpi }) => kpi === "").map(({ month, numerator }) => [Number(month.slice(0, 4)), Number(numerator)]),
  );
  const spans = Map.groupBy(
    rows.filter(({ unit, kpi }) => unit === null && kpi !== ""),
    ({ kpi }) => kpi,
  );
  const tallies = Map.groupBy(
    rows.filter(({ unit }) => unit !== null),
    ({ kpi, unit }) => `${kpi} ${unit}`,
  );
  return new Map(
    [...spans].flatMap(([kpi, known]) =>
      units.map((unit): [string, CountedEvidence] => [
        `${kpi} ${unit}`,
        {
          authority,
          unit,
          spans: known.map(({ month, upTo, ...rest }) => ({ ...knownOf(rest), fromMonth: month, knownDay: upTo! })),
          tallies: Map.groupBy((tallies.get(`${kpi} ${unit}`) ?? []).map(tallyOf), ({ month }) => month),
          population: unit === authority ? population : new Map(),
        },
      ]),
    ),
  );
}

function tallyOf({ month, numerator, denominator, pending, exempt, ...rest }: TallyRow): Tally {
  return {
    ...knownOf(rest),
    month,
    numerator: Number(numerator),
    denominator: Number(denominator),
    pending,
    exempt,
  };
}

function knownOf({ knownFrom, knownUntil, causedBy }: Known): Known {
  return { knownFrom, knownUntil, causedBy };
}

/** Spans are rows without a unit; mid-year populations of children are rows without a KPI, dated 1 January of their year. */
const tallyRowsSql = `
  select t.kpi, t.unit, t.month::text as month, null as "upTo", t.numerator::text, t.denominator::text, t.pending, t.exempt,
    t.known_from as "knownFrom", t.known_until as "knownUntil", t.caused_by as "causedBy"
  from tally t join unnest($3::text[], $4::integer[]) k (id, version) on t.kpi = k.id and t.version = k.version
  where t.authority = $1 and t.unit = any ($2::text[])
    and ($5::date is null or t.month >= $5::date) and ($6::date is null or t.month <= $6::date)
  union all
  select s.kpi, null, s.from_month::text, s.known_day::text, '0', '0', 0, 0, s.known_from, s.known_until, s.caused_by
  from tally_span s join unnest($3::text[], $4::integer[]) k (id, version) on s.kpi = k.id and s.version = k.version
  where s.authority = $1
  union all
  select '', null, make_date(p.year, 1, 1)::text, null, p.children::text, '0', 0, 0, now(), null, null from child_population p where p.area = $1
  order by "knownFrom"`;
