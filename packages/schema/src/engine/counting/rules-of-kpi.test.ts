import { expect, test } from "vitest";
import { definitionsOf, isCounted } from "../../declare/kpi.ts";
import { kpiOf, kpis } from "../../kpis.ts";
import { countingRules } from "./rules-of-kpi.ts";

const counted = kpis.flatMap(definitionsOf).filter(isCounted);
const named = (id: string) => countingRules(kpiOf(id)!);

test("a clock of a KPI is the one that its cohort counts by", () => {
  expect(named("assessments-45-working-days")).toContainEqual(
    expect.objectContaining({ kind: "CLOCK", id: "child-and-family-assessment", allows: { workingDays: 45 } }),
  );
  expect(named("rhi-72-hours")).toContainEqual(
    expect.objectContaining({ id: "return-home-interview", allows: { hours: 72 } }),
  );
  expect(named("cp-visits-timely")).toContainEqual(
    expect.objectContaining({ id: "local-cp-visit", allows: { workingDays: 10 } }),
  );
  expect(named("cla-visits-timely")).toContainEqual(
    expect.objectContaining({ id: "visits-long-term-fostering", allows: { months: 6 } }),
  );
  // A length of time that the condition itself names; the day of the next assessment is none of its business.
  expect(named("dental-check-current").filter(({ kind }) => kind === "CLOCK")).toMatchObject([
    { allows: { months: 12 } },
  ]);
  expect(named("placement-stability-2-years")).toContainEqual(expect.objectContaining({ allows: { months: 30 } }));
  expect(named("cp-plan-2-years")).toContainEqual(expect.objectContaining({ allows: { days: 729 } }));
});

test("ages are those of the conditions and of the cohort", () => {
  const ages = (id: string) => named(id).flatMap((rule) => (rule.kind === "AGE" ? [[rule.from, rule.to]] : []));
  expect(ages("care-leavers-eet")).toEqual([[19, 21]]);
  expect(ages("sdq-completed")).toEqual([
    [4, 16],
    [null, 17],
  ]);
  expect(ages("placement-stability-2-years")).toContainEqual([null, 15]);
  expect(ages("homeless-16-17")).toEqual([[16, 17]]);
  expect(ages("pep-timely")).toContainEqual([5, 16]);
});

test("every code in a condition of a KPI is a code of its rules", () => {
  for (const kpi of counted) {
    const { of = "", met = "", exempt = "" } = kpi.counted;
    const inSql = [...`${of} ${met} ${exempt}`.replaceAll(/interval '[^']*'/g, "").matchAll(/'([^']*)'/g)].flatMap(
      ([, code]) => code || [],
    );
    const inRules = countingRules(kpi).flatMap((rule) => (rule.kind === "CODES" ? rule.codes : []));
    expect(
      inSql.filter((code) => !inRules.includes(code)),
      kpi.id,
    ).toEqual([]);
  }
});

test("every KPI that asks whether something was done in time has a clock, or its source gives the day that is due", () => {
  const without = counted.filter(
    (kpi) => kpi.counted.pending !== undefined && !countingRules(kpi).some(({ kind }) => kind === "CLOCK"),
  );
  expect(without.map(({ id }) => id).toSorted()).toEqual([
    "complaints-timely",
    "findings-actions-on-time",
    "prebirth-assessments-timely",
    "training-attendance",
  ]);
});

test("codes that a cohort's own SQL reads are rules of its KPIs, and of no others", () => {
  const codes = (id: string) => named(id).flatMap((rule) => (rule.kind === "CODES" ? [rule.codes.join()] : []));
  expect(codes("cla-permanent-placements")).toEqual(expect.arrayContaining(["S,P,B", "T0,T1,T2,T3,T4", "Y", "X1"]));
  for (const id of ["placement-moves", "placements-3-plus", "placement-stability-2-years"])
    expect(codes(id), id).toContain("S,P,B");
  expect(codes("cla-count")).toEqual(["X1", "V3,V4"]);
  expect(codes("iha-20-working-days")).toEqual(expect.arrayContaining(["Initial", "Review", "Attended", "X1"]));
  expect(codes("iha-20-working-days").toSorted(), "who declined too").toContain("Declined");
});
