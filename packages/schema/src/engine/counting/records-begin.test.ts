import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cohorts } from "../../cohorts.ts";
import type { RequiredFact } from "../../declare/cohort.ts";
import { queryOn } from "../../database/query-on.ts";
import { definitionsOf, isCounted } from "../../declare/kpi.ts";
import { derivedFacts, type Fact, factOf, facts } from "../../facts.ts";
import { kpis } from "../../kpis.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { exampleAuthority, insertExampleRows, openWorkedExamples } from "../../testing/worked-example.ts";
import type { Day } from "../../words/day.ts";
import { period } from "../../words/period.ts";
import { sql } from "../../words/sql.ts";
import type { CountedEvidence } from "../figures/evidence.ts";
import { figureOf } from "../figures/figure-of.ts";
import { cohortSpans } from "./cohort-spans.ts";
import { neededColumns } from "./needed-columns.ts";

const examples = await openWorkedExamples();
const database = await testDatabase();
const client = new Client({ connectionString: database.url });
const query = queryOn(client);
const known = "2026-06-30";
const all = [...facts, ...derivedFacts];

beforeAll(async () => {
  await client.connect();
  for (const fact of all) {
    const days = isOfRecords(fact) ? ["2025-06-20", "2023-05-10"] : ["2023-05-10"];
    await insertExampleRows(
      query,
      fact,
      known,
      days.map((day) => rowOn(fact, day)),
    );
  }
});
afterAll(async () => {
  await client.end();
  await database.close();
  await examples.close();
});

/** Whether a fact may have two rows of one day. */
function isOfRecords({ key, columns }: Fact): boolean {
  return key.some((name) => columns[name]!.type === "identifier");
}

/** The columns of a row that is dated on a day, or is of the return of its year. */
function rowOn(fact: Fact, day: Day): Record<string, string | number> {
  const type = fact.date === undefined ? undefined : fact.columns[fact.date]!.type;
  return {
    ...(fact.date !== undefined && { [fact.date]: type === "month" ? day.slice(0, 7) : day }),
    ...(Object.hasOwn(fact.columns, "return_year") && { return_year: Number(day.slice(0, 4)) }),
  };
}

/** The first day of the records of a fact whose row is dated on a day. A return tells of a year from 1 April. */
function beginningOf(table: string, day: Day): Day | null {
  const fact = factOf(table);
  if (Object.hasOwn(fact.columns, "return_year")) return `${day.slice(0, 4)}-04-01`;
  return fact.date !== undefined && neededColumns(fact).has(fact.date) ? day : null;
}

const bestOf = (needed: RequiredFact) => [needed].flat()[0]!;

test("every cohort is counted from the first day that all tables it needs have records of", async () => {
  const spans = await cohortSpans(query, cohorts, exampleAuthority);
  for (const cohort of cohorts) {
    const days = cohort.needs.flatMap((needed) => beginningOf(bestOf(needed), "2023-05-10") ?? []).toSorted();
    const first = cohort.kind === "FILED_SNAPSHOT" ? null : (days.at(-1) ?? null);
    const span = spans.get(cohort)!;
    expect(span.begins?.on ?? null, cohort.id).toBe(first);
    expect(span.from, cohort.id).toBe(first === null ? span.whole : `${first.slice(0, 7)}-01`);
  }
});

test("each table that a cohort needs can begin last, and is then named", async () => {
  for (const cohort of cohorts.filter(({ kind }) => kind !== "FILED_SNAPSHOT"))
    for (const table of cohort.needs.map(bestOf)) {
      const on = beginningOf(table, "2024-02-10");
      if (on === null) continue;
      await query(sql`begin`);
      for (const [column, value] of Object.entries(rowOn(factOf(table), "2024-02-10")))
        await query(sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${value}`);
      const span = (await cohortSpans(query, [cohort], exampleAuthority)).get(cohort);
      await query(sql`rollback`);
      expect(span?.begins, `${cohort.id}, ${table}`).toEqual({ on, in: table });
    }
});

test("a KPI has no figure before its records begin, and says so; where it looks back, before what it looks back to", () => {
  for (const kpi of kpis.flatMap(definitionsOf).filter(isCounted)) {
    const counted: CountedEvidence = {
      authority: exampleAuthority,
      unit: exampleAuthority,
      spans: [
        {
          fromMonth: "2023-05-01",
          knownDay: known,
          begins: { on: "2023-05-10", in: "Child protection visits" },
          knownFrom: new Date(0),
          knownUntil: null,
          causedBy: null,
        },
      ],
      tallies: new Map(),
      population: new Map([[2022, 1000]]),
    };
    const alone = { ...kpi, earlier: [], validFrom: null, validUntil: null };
    const figure = figureOf(alone, { published: [], counted }, exampleAuthority, period("MONTH", "2023-04-01"));
    expect(figure, kpi.id).toMatchObject({ value: null, status: "NOT_AVAILABLE", numerator: null });
    expect(figure.reason, kpi.id).toBe(
      `The records of "Child protection visits" begin on 10 May 2023.${kpi.counted.lookBack ? ` This KPI needs those of the ${kpi.counted.lookBack} months before a case.` : ""}`,
    );
  }
});

test("a snapshot that is judged by other records is not counted before those begin", async () => {
  const cp_plans = [
    { cppl_person_id: "A", cppl_cp_plan_id: "A", cppl_cp_plan_start_date: "2019-01-07", cppl_cp_plan_end_date: null },
  ];
  const cp_visits = [{ cppv_person_id: "A", cppv_cp_plan_id: "A", cppv_cp_visit_date: "2023-05-10" }];
  const visits = (of: Day) =>
    examples.figure({ kpi: "cp-visits-timely", known, of, facts: { cp_plans, cp_visits }, recordsBegin: true });
  expect(await visits("2023-04-01")).toMatchObject({
    value: null,
    status: "NOT_AVAILABLE",
    reason: 'The records of "Child protection visits" begin on 10 May 2023.',
  });
  expect(await visits("2023-05-01")).toMatchObject({ denominator: 1, reason: null });
});

test("only the KPI that looks back waits for it: a rate of referrals does not wait for re-referrals", async () => {
  const cin_episodes = Array.from({ length: 37 }, (_, month) => ({
    cine_person_id: `C${month}`,
    cine_referral_date: new Date(Date.UTC(2023, 4 + month, 10)).toISOString().slice(0, 10),
  }));
  const of = async (kpi: string, month: Day) =>
    (await examples.figure({ kpi, known, of: month, facts: { cin_episodes }, recordsBegin: true })).numerator;
  expect(await of("referral-rate-10k", "2024-03-01")).toBeNull();
  expect(await of("referral-rate-10k", "2024-04-01"), "twelve months").toBe(12);
  expect(await of("re-referrals-12-months", "2025-03-01")).toBeNull();
  expect(await of("re-referrals-12-months", "2025-04-01"), "and those before them").toBe(0);
});
