import { join } from "node:path";
import {
  casesFrom,
  countedFigure,
  definitionOn,
  type Evidence,
  type Figure,
  figuresByUnit,
  type Grain,
  kpis,
  type MonthRange,
  type Period,
  periodContaining,
  step,
} from "@children-first/schema";
import { queryOn } from "@children-first/schema/database";
import {
  authorityFacts,
  breakdownSql,
  casesOfKpi,
  type CountedKpi,
  isCounted,
  isSocialWorkPost,
  readAllEvidence,
} from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countWhatIsOwed } from "../counting/count-all.ts";
import { filesToLoad } from "../readers/files-to-load.ts";
import { openWorkbench } from "../testing/workbench.ts";
import { defaultOptions } from "./demo-options.ts";
import { writeDemo } from "./write-demo.ts";

const authority = "E10000032";
const bench = await openWorkbench();
afterAll(() => bench.close());
const query = queryOn(bench.client);

/** Every unit, with the units that were ever directly under it, and when. */
let links: ReadonlyMap<string, readonly { readonly unit: string; readonly months: readonly MonthRange[] }[]>;
let evidenceOf: (kpi: CountedKpi, unit: string) => Evidence;
let service = "";
let team = "";

beforeAll(async () => {
  const out = join(bench.folder, "demo");
  const options = { ...defaultOptions, children: 40, years: 1, dirt: 0, today: "2026-09-30", out };
  const folders = [...writeDemo(options)].flatMap(({ folder }) => [folder, join(folder, "ssda903")]);
  const asAt = new Date(`${options.today}T00:00:00Z`);
  for (const file of await filesToLoad(folders)) await bench.load(file, { countLast: true, asAt });
  await countWhatIsOwed(bench.client, authority);
  const rows = await query<{ parent: string; unit: string; months: MonthRange[] }>(
    sql`select parent, unit, jsonb_agg(jsonb_build_array(valid_from, coalesce(valid_until, 'infinity'))) as months
     from org_unit_parent group by parent, unit order by parent, unit`,
  );
  links = Map.groupBy(rows, ({ parent }) => parent);
  const counted = kpis.filter(isCounted);
  const units = [authority, ...rows.map(({ unit }) => unit)];
  evidenceOf = await readAllEvidence(query, { authority, kpis: counted, areas: [], units });
  const [care] = await query<{ service: string; team: string }>(
    sql`select p.parent as service, p.unit as team from org_unit u join org_unit_parent p on p.unit = u.id where u.name like 'Children We Care For%' and u.kind = 'TEAM'`,
  );
  ({ service, team } = care!);
}, 240_000);

/** A period of each grain that is over on the last day, and the month that is not. */
const grains: readonly Grain[] = ["MONTH", "QUARTER", "FINANCIAL_YEAR", "ACADEMIC_YEAR", "ROLLING_12_MONTHS"];
const periods = new Map<Grain, Period>(
  grains.map((grain) => {
    const last = periodContaining(grain, "2026-09-30");
    return [grain, last.end <= "2026-09-30" ? last : step(last, -1)];
  }),
);

/** The counts behind a figure; noughts where it has none. */
function countsOf(figure: Figure | undefined) {
  const { value, numerator, denominator, pending, exempt, kpi } = figure ?? {};
  const ofCount = kpi?.unit === "COUNT";
  return {
    numerator: (ofCount ? value : numerator) ?? 0,
    denominator: ofCount || kpi?.unit === "RATE_PER_10K" ? 0 : (denominator ?? 0),
    pending: pending ?? 0,
    exempt: exempt ?? 0,
  };
}

type Counts = ReturnType<typeof countsOf>;

function added(all: readonly Counts[]): Counts {
  const sum = (count: keyof Counts) => Number(all.reduce((total, each) => total + each[count], 0).toFixed(4));
  return {
    numerator: sum("numerator"),
    denominator: sum("denominator"),
    pending: sum("pending"),
    exempt: sum("exempt"),
  };
}

function countedOf(kpi: CountedKpi, unit: string, period: Period) {
  const evidence = evidenceOf(kpi, unit);
  const definition = definitionOn(kpi, period.end);
  const counted = definition === kpi ? evidence.counted : evidence.earlier?.get(definition.version);
  return isCounted(definition) && counted ? { definition, counted } : undefined;
}

/** Slices that no list of words has. */
const nameless = new Set<string>();

/** "C2", "E4A", "1A", "WBRI"; not an age. */
function looksLikeCode(key: string): boolean {
  return /^([A-Z]{1,2}\d{1,2}[A-Z]?|\d[A-F]|[A-Z]{2,})$/.test(key);
}

test("the slices of every dimension add up to the figure, for every KPI, period and place", async () => {
  const facts = await authorityFacts(query, authority);
  const wrong: string[] = [];
  let compared = 0;
  for (const [grain, period] of periods)
    for (const unit of grain === "MONTH" || grain === "FINANCIAL_YEAR" ? [authority, service, team] : [authority]) {
      const figures = kpis.filter(isCounted).flatMap((kpi) => {
        const made = countedOf(kpi, unit, period);
        const figure = made && countedFigure(made.definition, made.counted, period);
        return figure?.counted ? [{ kpi: made!.definition, figure, known: figure.counted.knownDay }] : [];
      });
      const groups = Map.groupBy(figures, ({ kpi, known }) => `${kpi.counted.cohort.id} ${kpi.timing} ${known}`);
      for (const group of groups.values()) {
        const { kpi: first, known } = group[0]!;
        const { dimensions = [] } = first.counted.cohort;
        if (dimensions.length === 0) continue;
        const question = { ...facts, known, from: casesFrom(first, period), to: period.end, unit };
        const rows = await query<Counts & { kpi: string; dimension: string; key: string }>(
          breakdownSql(
            group.map(({ kpi }) => kpi),
            dimensions,
            question,
          ),
        );
        for (const { id, column, values = {} } of dimensions)
          for (const { dimension, key } of rows)
            if (dimension === id && column !== "team" && !Object.hasOwn(values, key) && looksLikeCode(key))
              nameless.add(`${first.counted.cohort.id}, ${id}: ${key}`);
        for (const { kpi, figure } of group)
          for (const { id } of dimensions) {
            const slices = rows.filter((row) => row.kpi === kpi.id && row.dimension === id);
            const sum = added(slices);
            const { unit: measure } = kpi;
            const bare = measure === "COUNT" || measure === "RATE_PER_10K" ? { ...sum, denominator: 0 } : sum;
            compared += 1;
            if (JSON.stringify(bare) !== JSON.stringify(added([countsOf(figure)])))
              wrong.push(`${kpi.id} by ${id}, ${period.label}, ${unit}: ${JSON.stringify([bare, countsOf(figure)])}`);
          }
      }
    }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
  expect([...nameless]).toEqual([]);
}, 120_000);

test("there are as many cases as the figure counts, for every KPI that counts cases, and period", async () => {
  const facts = await authorityFacts(query, authority);
  const wrong: string[] = [];
  let compared = 0;
  for (const period of periods.values())
    for (const kpi of kpis.filter(isCounted)) {
      const made = countedOf(kpi, authority, period);
      const figure = made && countedFigure(made.definition, made.counted, period);
      if (!figure?.counted || kpi.counted.amount !== undefined || kpi.counted.per !== undefined) continue;
      const question = { ...facts, known: figure.counted.knownDay, from: casesFrom(kpi, period), to: period.end };
      const rows = await query<{ state: string; cases: number }>(
        sql`select state, count(*)::integer as cases from (${casesOfKpi(made!.definition, { ...question, unit: authority }, [authority])}) c group by state`,
      );
      const inState = (...states: string[]) =>
        rows.reduce((total, { state, cases }) => total + (states.includes(state) ? cases : 0), 0);
      const { numerator, denominator, pending, exempt } = countsOf(figure);
      const isMade = kpi.unit === "COUNT" || kpi.unit === "RATE_PER_10K";
      const all = isMade ? numerator : denominator;
      // What is to be done is counted until it is, in whatever state.
      const isList = kpi.unit === "COUNT" && kpi.counted.worklist === true;
      const found = [
        inState("MET", "NOT_MET", "OVERDUE", "DUE", "PENDING"),
        isList ? numerator : inState("MET"),
        inState("EXEMPT"),
      ];
      compared += 1;
      if (JSON.stringify(found) !== JSON.stringify([all + pending, numerator, exempt]))
        wrong.push(`${kpi.id}, ${period.label}: ${JSON.stringify([found, countsOf(figure)])}`);
    }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(400);
}, 120_000);

test.each(["MONTH", "QUARTER", "ROLLING_12_MONTHS"] as const)(
  "the cases of turnover are the leavers of twelve months and those in post at their end, asked for a period of kind %s",
  async (grain) => {
    const kpi = kpis.filter(isCounted).find(({ id }) => id === "sw-turnover-rate")!;
    const period = periods.get(grain)!;
    const facts = await authorityFacts(query, authority);
    const question = { ...facts, known: "2026-09-30", from: casesFrom(kpi, period), to: period.end, unit: authority };
    const cases = await query<{ state: string; cases: number }>(
      sql`select state, count(*)::integer as cases from (${casesOfKpi(kpi, question, [authority])}) c group by state order by state`,
    );
    const post = sql`e.superseded_by is null and e.employment_type is distinct from 'Agency' and e.fte_worked > 0 and ${isSocialWorkPost("e.post_title")}`;
    const expected = await query<{ state: string; cases: number }>(sql`
      select 'MET' as state, count(*)::integer as cases from establishment e
      where ${post} and e.ended_on between ${period.end}::date - interval '1 year' + interval '1 day' and ${period.end}
        and date_trunc('month', e.ended_on) = date_trunc('month', e.as_at)
      union all
      select 'NOT_MET', count(*)::integer from establishment e
      where ${post} and e.as_at = ${period.end}::date and e.worker_id is not null and (e.ended_on is null or e.ended_on > e.as_at)`);
    expect(cases).toEqual(expected);
    expect(cases[0]!.cases).toBeGreaterThan(1);
  },
);

test("the units below, and what belongs to none of them, add up to the figure, for every KPI and period", () => {
  const wrong: string[] = [];
  let withRest = 0;
  for (const period of periods.values())
    for (const unit of [authority, service])
      for (const kpi of kpis.filter(isCounted)) {
        const made = countedOf(kpi, unit, period);
        const whole = made && countedFigure(made.definition, made.counted, period);
        if (!whole?.counted || whole.value === null) continue;
        const parts = links.get(unit)!.map((link) => ({ evidence: evidenceOf(kpi, link.unit), months: link.months }));
        const rows = figuresByUnit(kpi, evidenceOf(kpi, unit), parts, authority, period);
        if (rows.some(({ evidence }) => evidence.isRest)) withRest += 1;
        const sum = added(rows.map(({ figure }) => countsOf(figure)));
        // The base of a rate of leavers is of the last month: it adds up there, as all else does.
        if (JSON.stringify(sum) !== JSON.stringify(added([countsOf(whole)])))
          wrong.push(`${kpi.id}, ${period.label}, ${unit}: ${JSON.stringify([sum, countsOf(whole)])}`);
      }
  expect(wrong).toEqual([]);
  expect(withRest).toBeGreaterThan(20);
});

test("no service or team has a nought where nobody says whose the cases are", () => {
  const wrong: string[] = [];
  const unplaced = new Set<string>();
  for (const period of periods.values()) {
    for (const kpi of kpis.filter(isCounted)) {
      const whole = countedOf(kpi, authority, period);
      const figure = whole && countedFigure(whole.definition, whole.counted, period);
      if (!figure?.value || kpi.unit === "RATE_PER_10K") continue;
      const below = links.get(authority)!.map(({ unit }) => {
        const made = countedOf(kpi, unit, period)!;
        return countedFigure(made.definition, made.counted, period)!;
      });
      const isCountedBelow = below.some((each) => Object.values(countsOf(each)).some(Boolean));
      if (isCountedBelow) continue;
      unplaced.add(kpi.id);
      for (const each of below)
        if (each.status !== "NOT_AVAILABLE" || !each.reason?.includes("do not say which"))
          wrong.push(`${kpi.id}, ${period.label}: ${each.display}`);
    }
  }
  expect(wrong).toEqual([]);
  // The front door keeps contacts and the fostering service its register, so what they have is counted for them.
  expect(unplaced.has("findings-actions-on-time")).toBe(true);
  for (const owned of ["contact-volume", "foster-households", "fostering-enquiries"])
    expect(unplaced.has(owned)).toBe(false);
  // Whose records name no team, and whose child has one.
  for (const allocated of ["permanence-planning-meetings-12m", "cla-review-participation"])
    expect(unplaced.has(allocated)).toBe(false);
});
