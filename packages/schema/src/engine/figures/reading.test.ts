import { afterAll, describe, expect, test } from "vitest";
import { isTimeliness, type Kpi } from "../../declare/kpi.ts";
import { kpis } from "../../kpis.ts";
import { openWorkedExamples } from "../../testing/worked-example.ts";
import { period } from "../../words/period.ts";
import type { CountedEvidence, Tally, TallySpan } from "./evidence.ts";
import { figureOf } from "./figure-of.ts";
import { comparedReading, readingsOf } from "./reading.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

/** Assessments of one referral each: when it was referred, and authorised. */
const assessments = (...cases: readonly (readonly [referred: string, authorised: string | null])[]) => ({
  cin_episodes: cases.map(([cine_referral_date], index) => ({
    cine_referral_id: `R${index}`,
    cine_person_id: `C${index}`,
    cine_referral_date,
  })),
  cin_assessments: cases.map(([cina_assessment_start_date, cina_assessment_auth_date], index) => ({
    cina_assessment_id: `A${index}`,
    cina_referral_id: `R${index}`,
    cina_person_id: `C${index}`,
    cina_assessment_start_date,
    cina_assessment_auth_date,
  })),
});

test("an assessment that is overdue and open is late in one reading, and left out of the one that the DfE prints", async () => {
  const facts = assessments(
    ["2024-03-01", "2024-03-20"],
    ["2024-03-01", "2024-03-21"],
    // Late.
    ["2023-11-01", "2024-03-22"],
    // Overdue since March, and not due before May.
    ["2024-01-08", null],
    ["2024-03-28", null],
  );
  const march = await examples.figure({
    kpi: "assessments-45-working-days",
    known: "2024-03-31",
    of: "2024-03-01",
    facts,
  });
  expect(march).toMatchObject({ value: 50, denominator: 4, overdue: 1, pending: 1, status: "PROVISIONAL" });
  expect(readingsOf(march)).toMatchObject([
    { reading: "ALL_DUE", value: 50, numerator: 2, denominator: 4, display: "50.0%" },
    { reading: "COMPLETED", numerator: 2, denominator: 3, display: "66.7%" },
  ]);
  // The 45 working days of 28 March end on 5 June: until then a case of March is not due yet.
  const at = (known: string, of: string) => examples.figure({ kpi: "assessments-45-working-days", known, of, facts });
  expect(await at("2024-06-04", "2024-03-01")).toMatchObject({ value: 50, pending: 0, status: "PROVISIONAL" });
  expect(await at("2024-06-05", "2024-03-01")).toMatchObject({ value: 50, pending: 0, status: "FINAL" });
});

const month = "2024-03-01";
const timely = kpis.filter(isTimeliness);

/** A KPI counted for March: as one tally, known with a span up to a day. */
function counted(versions: readonly (Partial<Tally> & { readonly knownDay: string })[]): CountedEvidence {
  const moments = versions.map((_, index) => new Date(Date.UTC(2024, 4, index + 1)));
  const known = versions.map(({ knownDay, ...tally }, index) => {
    const at = { knownFrom: moments[index]!, knownUntil: moments[index + 1] ?? null, causedBy: index + 1 };
    const none = { numerator: 0, denominator: 0, pending: 0, exempt: 0, overdue: 0 };
    const span: TallySpan = { ...at, fromMonth: month, knownDay };
    return { span, tally: { ...at, month, ...none, ...tally } };
  });
  return {
    authority: "A",
    unit: "A",
    spans: known.map(({ span }) => span),
    tallies: new Map([[month, known.map(({ tally }) => tally)]]),
    population: new Map(),
  };
}

const figure = (kpi: Kpi, evidence: CountedEvidence) =>
  figureOf(kpi, { published: [], counted: evidence }, "A", period("MONTH", month));

describe.each(timely.map((kpi) => [kpi.id, kpi] as const))("%s", (_, kpi) => {
  test("a month is provisional until no case of it is still to become due, and then first reported", () => {
    const first = { knownDay: "2024-03-31", numerator: 8, denominator: 10, pending: 1, overdue: 2 };
    const second = { knownDay: "2024-04-30", numerator: 8, denominator: 9, overdue: 1 };
    const third = { knownDay: "2024-05-31", numerator: 8, denominator: 8 };
    expect(figure(kpi, counted([first]))).toMatchObject({ value: 80, status: "PROVISIONAL", overdue: 2 });
    expect(figure(kpi, counted([first, second]))).toMatchObject({ denominator: 9, status: "FINAL" });
    expect(figure(kpi, counted([first, second, third]))).toMatchObject({
      value: 100,
      status: "RESTATED",
      asFirstReported: { denominator: 9 },
    });
  });

  test("both readings are named, and others are compared with the completed one", () => {
    const both = readingsOf(
      figure(kpi, counted([{ knownDay: "2024-04-30", numerator: 8, denominator: 10, overdue: 2 }])),
    );
    expect(both.map(({ reading, value }) => `${reading} ${value}`)).toEqual(["ALL_DUE 80", "COMPLETED 100"]);
    expect(new Set(both.map(({ label }) => label)).size).toBe(2);
    expect(comparedReading(kpi)).toBe("COMPLETED");
  });
});

test("what is not due yet in a snapshot, as on any day, does not make it provisional; it has one reading", () => {
  const snapshots = kpis.filter(({ counted: by }) => by?.pending !== undefined && by.cohort.kind !== "EVENTS");
  expect(snapshots.length).toBeGreaterThan(2);
  for (const kpi of snapshots) {
    const of = figure(kpi, counted([{ knownDay: "2024-03-31", numerator: 8, denominator: 10, pending: 1 }]));
    expect(of, kpi.id).toMatchObject({ status: "FINAL", overdue: null });
    expect(readingsOf(of), kpi.id).toEqual([]);
    expect(comparedReading(kpi), kpi.id).toBeNull();
  }
});
