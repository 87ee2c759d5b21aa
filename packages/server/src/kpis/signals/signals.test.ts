import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Better, type Kpi, kpis, period, periodsEndingWith } from "@children-first/schema";
import { publishedData } from "@children-first/schema/testing";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../../testing/api.ts";
import { signedInAs } from "../../testing/test-issuer.ts";

let api: TestApi;
let database: Client;

beforeAll(async () => {
  api = await testApi();
  database = new Client({ connectionString: api.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.close();
});

const authority = "E10000032";
const lead = signedInAs("performance-lead");

/** KPIs whose months can be counted to any value: shares and numbers, of events or on a day. */
const countable = (better: Better) =>
  kpis.filter(
    (kpi) =>
      kpi.better === better &&
      (kpi.unit === "PERCENT" || kpi.unit === "COUNT") &&
      kpi.timing !== "ROLLING_12_MONTHS" &&
      kpi.counted !== null &&
      kpi.counted.cohort.kind !== "FILED_SNAPSHOT" &&
      kpi.id !== "homeless-16-17" &&
      kpi.targets.length === 0 &&
      kpi.earlier.length === 0,
  );

/** Counts a KPI as the platform keeps it: a month has the value, as numerator and denominator give it. */
async function count(
  { id, version, unit }: Pick<Kpi, "id" | "version" | "unit">,
  months: readonly (readonly [month: string, value: number, pending?: number])[],
  place = authority,
) {
  const [first, last] = [months[0]![0], months.at(-1)![0]];
  if (place === authority)
    await database.query(
      `insert into tally_span (authority, kpi, version, from_month, known_day, known_from) values ($1, $2, $3, $4, $5, now())`,
      [authority, id, version, first, period("MONTH", last).end],
    );
  for (const [month, value, pending = 0] of months)
    await database.query(
      `insert into tally (authority, kpi, version, month, unit, numerator, denominator, pending, exempt, overdue, known_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, now())`,
      [authority, id, version, month, place, unit === "PERCENT" ? (value * 1000) / 100 : value, 1000, pending],
    );
}

async function rebase(kpi: string, from: string, headers: Record<string, string> = lead) {
  return api.ask(
    `mutation ($input: RebaseKpiInput!) { rebaseKpi(input: $input) { rebasings { from reason setBy stands replacedAt } } }`,
    { input: { kpi, from, reason: "A new team took over" } },
    headers,
  );
}

describe("the answers of the public reference implementation (NHSRplotthedots)", () => {
  const folder = path.join(publishedData, "spc");
  const isThere = existsSync(folder);
  if (!isThere) console.warn("Skipped: there is no ../shared/data/spc, so no signal is compared with the reference.");
  const rowsOf = (name: string) =>
    readFileSync(path.join(folder, name), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  const causes: Readonly<Record<string, string>> = {
    "Common Cause": "COMMON",
    "Above UCL": "ABOVE_LIMIT",
    "Below LCL": "BELOW_LIMIT",
    "7 Points Above CL": "SEVEN_ABOVE_MEAN",
    "7 Points Below CL": "SEVEN_BELOW_MEAN",
    "7 Point Trend (Increasing)": "SEVEN_RISING",
    "7 Point Trend (Decreasing)": "SEVEN_FALLING",
    "2 in 3 Above CL": "TWO_OF_THREE_HIGH",
    "2 in 3 Below CL": "TWO_OF_THREE_LOW",
  };
  const directions: Readonly<Record<string, string>> = {
    common_cause: "STEADY",
    special_cause_improvement: "IMPROVING",
    special_cause_concern: "CONCERNING",
    special_cause_neutral_high: "HIGH",
    special_cause_neutral_low: "LOW",
  };
  const betters: Readonly<Record<string, Better>> = { increase: "HIGHER", decrease: "LOWER", neutral: "NEITHER" };

  test.skipIf(!isThere)(
    "come back through the API: every point and every series (skipped where ../shared is absent)",
    async () => {
      const points = Map.groupBy(rowsOf("points.csv"), ([series]) => series!);
      const free = { HIGHER: countable("HIGHER"), LOWER: countable("LOWER"), NEITHER: countable("NEITHER") };
      const all = rowsOf("series.csv");
      expect(all).toHaveLength(24);
      for (const [series, , better, target, from, , variation, assurance] of all) {
        const expected = points.get(series!)!;
        const places = free[betters[better!]!];
        // Only a share may have a target with decimals.
        const kpi = places.splice(target ? places.findIndex(({ unit }) => unit === "PERCENT") : 0, 1)[0]!;
        await count(
          kpi,
          expected.map(([, month, value]) => [month!, Number(value)] as const),
        );
        await setTarget(kpi.id, target);
        if (from) await rebase(kpi.id, from);
        const asked = `{ kpi(id: "${kpi.id}") {
          series(grain: MONTH, from: "${expected[0]![1]}", to: "${expected.at(-1)![1]}") {
            value period { start } signal { cause direction mean lower upper trial since { start } } assurance } } }`;
        const { data, errors } = await api.ask(asked);
        expect(errors).toBeUndefined();
        const said = (value: number) => Number(value.toFixed(6));
        expect(
          data.kpi.series.map(({ period: { start }, value, signal }: any) => [
            `${series} ${start} ${value}`,
            [signal.mean, signal.lower, signal.upper].map(said),
            signal.cause,
            signal.direction,
          ]),
        ).toEqual(
          expected.map(([, month, value, mean, lower, upper, cause, point]) => [
            `${series} ${month} ${Number(value)}`,
            [mean, lower || mean, upper || mean].map(Number),
            causes[cause!],
            directions[point!],
          ]),
        );
        const newest = data.kpi.series.at(-1);
        const sinceThen = expected.filter(([, month]) => !from || month! >= from);
        expect(newest.signal.trial).toBe(sinceThen.length < 12);
        expect(newest.signal.since.start).toBe(sinceThen[0]![1]);
        expect(newest.signal.direction).toBe(directions[variation!]);
        expect(newest.assurance).toBe(assurance === "inconsistent" ? "MAY_MEET" : null);
      }
    },
    120_000,
  );
});

/** Sets a target for every period; none for an empty cell. */
async function setTarget(kpi: string, target: string | undefined) {
  if (!target) return;
  const input = { kpi, from: "2020-04-01", value: Number(target), amberWithin: 0, minimumDenominator: 0 };
  await api.ask(
    `mutation ($input: SetKpiTargetInput!) { setKpiTarget(input: $input) { id } }`,
    { input: { ...input, reason: "A test", changesPast: true } },
    lead,
  );
}

/** Months in order, each with a value: steady around 50 with limits at 44.68 and 55.32. */
const steadyUntil = (last: string, length: number) =>
  periodsEndingWith(period("MONTH", last), length).map(
    ({ start }, place) => [start, place % 2 === 0 ? 49 : 51] as const,
  );

const kpiOfTest = () => countable("HIGHER").at(-1)!;

test("a figure alone is judged in the 24 months that end with it, a series in itself, a trend as its newest figure", async () => {
  const kpi = kpiOfTest();
  const months = steadyUntil("2024-02-01", 36);
  // Above what is usual in the 24 months that end with it, and usual beside the twelve months before those.
  const values = months.map(
    ([month, value], place) => [month, place < 12 ? value + 40 : place === 35 ? 60 : value] as const,
  );
  await count(kpi, values);
  const figure = `figure(period: { grain: MONTH, start: "2024-02-01" }) { signal { cause mean since { label } display } }`;
  const { data, errors } = await api.ask(`{
    kpi(id: "${kpi.id}") { ${figure} latest: figure { signal { cause mean } }
      series(grain: MONTH, from: "2021-03-01", to: "2024-02-29") { signal { cause } }
      short: series(grain: MONTH, from: "2023-11-01", to: "2024-02-29") { signal { cause } } }
    scorecard(period: { grain: MONTH, start: "2024-02-01" }) { rows { kpi { id } figure { signal { cause mean } } trend { signal { mean } } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.kpi.figure.signal).toEqual({
    cause: "ABOVE_LIMIT",
    mean: expect.closeTo((50 * 22 + 49 + 60) / 24, 9),
    since: { label: "March 2022" },
    display: "45.1% to 55.7%",
  });
  expect(data.kpi.latest.signal).toEqual({ cause: "ABOVE_LIMIT", mean: data.kpi.figure.signal.mean });
  expect(data.kpi.series.at(-1).signal.cause).toBe("SEVEN_BELOW_MEAN");
  expect(data.kpi.short.map(({ signal }: any) => signal)).toEqual([null, null, null, null]);
  const row = data.scorecard.rows.find((each: any) => each.kpi.id === kpi.id);
  expect(row.figure.signal).toEqual(data.kpi.latest.signal);
  expect(row.trend.map(({ signal }: any) => signal.mean)).toEqual(Array(13).fill(row.figure.signal.mean));
});

test("the signals of a scorecard take one statement more, however many there are; without them, none", async () => {
  const ask = (fields: string) =>
    api.ask(
      `{ scorecard(period: { grain: MONTH, start: "2024-02-01" }) { rows { figure { ${fields} } trend { ${fields} } } } }`,
    );
  const [without, and] = [await ask("value"), await ask("value signal { cause } assurance")];
  expect(and.errors).toBeUndefined();
  expect(and.data.scorecard.rows.length).toBeGreaterThan(1);
  expect(and.statements).toBe(without.statements + 1);
  const series = (fields: string) =>
    api.ask(`{ kpis { series(grain: MONTH, from: "2022-03-01", to: "2024-02-29") { ${fields} } } }`);
  expect((await series("value signal { cause } assurance")).statements).toBe((await series("value")).statements);
});

test("a rebasing is decided with a reason by the performance lead, withdrawn, and known as at any moment", async () => {
  const kpi = countable("LOWER").at(-1)!;
  const months = steadyUntil("2024-02-01", 24);
  await count(
    kpi,
    months.map(([month, value], place) => [month, place < 12 ? value : value + 30] as const),
  );
  const mean = async (asAt: string | null = null, headers = {}) => {
    const { data } = await api.ask(
      `query ($asAt: DateTime) { kpi(id: "${kpi.id}") { figure(asAt: $asAt) { signal { mean } } rebasings(asAt: $asAt) { from setBy reason stands replacedAt } } }`,
      { asAt },
      headers,
    );
    return { mean: data.kpi.figure.signal?.mean, rebasings: data.kpi.rebasings };
  };
  const refused = async (headers: Record<string, string>) =>
    (await rebase(kpi.id, "2023-03-01", headers)).errors?.[0]?.extensions["code"];
  expect(await refused({})).toBe("FORBIDDEN");
  expect(await refused({ ...signedInAs("team-manager"), "x-purpose": "A test" })).toBe("FORBIDDEN");
  expect(await refused(signedInAs("performance-lead", "E10000032:T1"))).toBe("FORBIDDEN");
  expect(await mean()).toEqual({ mean: 65, rebasings: [] });

  const before = new Date().toISOString();
  expect((await rebase(kpi.id, "2023-03-15")).errors).toBeUndefined();
  const standing = { from: "2023-03-15", setBy: "Demo performance lead", reason: "A new team took over", stands: true };
  expect(await mean()).toEqual({ mean: 80, rebasings: [{ ...standing, replacedAt: null }] });
  expect(await mean(before)).toEqual({ mean: 65, rebasings: [] });
  const { rows } = await database.query("select * from access_log order by sequence desc limit 1");
  expect(rows[0]).toMatchObject({
    purpose: "A new team took over",
    operation: `rebaseKpi ${kpi.id} from 2023-03-15`,
    subjects: [],
  });
  const toPartner = await api.ask(
    `{ kpi(id: "${kpi.id}") { rebasings { from setBy reason } } }`,
    {},
    signedInAs("partner"),
  );
  expect(toPartner.data.kpi.rebasings).toEqual([{ from: "2023-03-15", setBy: null, reason: null }]);

  const between = new Date().toISOString();
  const withdraw = (from: string) =>
    api.ask(
      `mutation ($input: WithdrawKpiRebasingInput!) { withdrawKpiRebasing(input: $input) { figure { signal { mean } } } }`,
      { input: { kpi: kpi.id, from, reason: "It was chance" } },
      lead,
    );
  expect((await withdraw("2023-04-01")).errors?.[0]?.message).toBe(
    "input.from: a day from which the limits were worked out anew: 2023-03-15.",
  );
  expect((await withdraw("2023-03-15")).data.withdrawKpiRebasing.figure.signal.mean).toBe(65);
  expect(await mean()).toMatchObject({ mean: 65, rebasings: [{ stands: false, replacedAt: expect.any(String) }] });
  expect(await mean(between)).toMatchObject({ mean: 80, rebasings: [{ stands: true, replacedAt: null }] });
  for (const change of ["update rebasing set reason = ''", "delete from rebasing", "truncate rebasing"])
    await expect(database.query(change)).rejects.toThrow("only ever added to");
});

test.each<[string, object, string, string]>([
  ["an unknown KPI", { kpi: "no-such" }, "input.kpi", "see kpis"],
  ["a day that is still to come", { from: "2206-04-01" }, "input.from", "what has changed already"],
  ["a day of the last century", { from: "1923-04-01" }, "input.from", "a day from 2000-01-01"],
  ["no reason", { reason: " " }, "input.reason", "say why"],
])("a rebasing is refused for %s, and told what is allowed", async (_, wrong, argument, allowed) => {
  const { errors } = await api.ask(
    `mutation ($input: RebaseKpiInput!) { rebaseKpi(input: $input) { id } }`,
    { input: { kpi: "cla-count", from: "2023-04-01", reason: "A test", ...wrong } },
    lead,
  );
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
  expect(errors![0]!.message).toContain(allowed);
});

test("published figures and invented ones have limits of their own, and a part that was never kept has no signal", async () => {
  const lines = periodsEndingWith(period("MONTH", "2023-06-01"), 8).map(
    ({ start }, place) => `${authority},homeless-16-17,${start.slice(0, 7)},month,${20 + (place % 2)},count,A report`,
  );
  const report = await api.extract("kpi-values.csv", "2023-06-30", [
    "area,kpi,period,grain,value,unit,source",
    ...lines,
  ]);
  expect(report, JSON.stringify(report)).toMatchObject({ status: "LOADED" });
  const presented = periodsEndingWith(period("MONTH", "2024-02-01"), 8).flatMap(({ start }, place) =>
    Array.from({ length: 60 + (place % 2) }, (_, child) => `P${child},${start.slice(0, 8)}04,`),
  );
  const invented = await api.extract(
    "homeless_presentations.csv",
    "2024-02-29",
    ["child_id,presented_on,rights_recorded_on", ...presented],
    "--sample",
  );
  expect(invented, JSON.stringify(invented)).toMatchObject({ status: "LOADED" });
  const { data, errors } = await api.ask(`{ kpi(id: "homeless-16-17") {
    series(grain: MONTH, from: "2022-11-01", to: "2024-02-29") { invented signal { cause mean since { start } } }
    dimensions { id } } }`);
  expect(errors).toBeUndefined();
  const of = (wanted: boolean) => data.kpi.series.filter(({ invented: is }: any) => is === wanted);
  expect(of(false)).toHaveLength(8);
  expect(of(false).every(({ signal }: any) => signal.mean === 20.5 && signal.since.start === "2022-11-01")).toBe(true);
  expect(of(true).every(({ signal }: any) => signal.mean === 60.5 && signal.since.start === "2023-07-01")).toBe(true);
});
