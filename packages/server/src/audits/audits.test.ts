import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;

/** Loads a file with data as of the end of September 2023. */
async function load(name: string, header: string, lines: readonly string[], ...flags: string[]) {
  return api.extract(name, "2023-09-30", [header, ...lines], ...flags);
}

/**
 * The numbers of audits that the percentages in the report of 13 September 2023 imply: completed, then by moderated grade,
 * best first. The report swaps the numbers of moderations of April and May. Q2 fits all audits, not the moderated ones:
 * twelve have their auditor's grade alone.
 */
const cycles = [
  { cycle: "2022-07", audits: 87, moderated: [0, 21, 44, 10], auditorOnly: [0, 5, 6, 1] },
  { cycle: "2022-10", audits: 86, moderated: [0, 20, 42, 12], auditorOnly: [0, 4, 7, 1] },
  { cycle: "2023-01", audits: 54, moderated: [0, 14, 29, 8], auditorOnly: [0, 1, 2, 0] },
  { cycle: "2023-04", audits: 27, moderated: [1, 6, 16, 2], auditorOnly: [0, 1, 1, 0] },
  { cycle: "2023-05", audits: 27, moderated: [0, 10, 15, 1], auditorOnly: [0, 1, 0, 0] },
  { cycle: "2023-06", audits: 24, moderated: [0, 8, 12, 0], auditorOnly: [0, 3, 1, 0] },
] as const;
const grades = ["Outstanding", "Good", "Requires improvement", "Inadequate"];

beforeAll(async () => {
  api = await testApi();
  const audits: string[] = [];
  const moderations: string[] = [];
  for (const { cycle, moderated, auditorOnly } of cycles) {
    const add = (grade: string, auditor: string, isModerated: boolean) => {
      const id = `A${audits.length + 1}`;
      audits.push(`${id},C1,Collaborative,${cycle},Family Safeguarding,West,W1,${cycle}-01,${cycle}-20,${auditor}`);
      if (isModerated) moderations.push(`${id},W2,${cycle}-25,${grade},"The file shows it."`);
    };
    // Every third auditor graded one grade too high.
    moderated.forEach((count, rank) =>
      Array.from({ length: count }, (_, index) =>
        add(grades[rank]!, grades[index % 3 === 0 ? Math.max(0, rank - 1) : rank]!, true),
      ),
    );
    auditorOnly.forEach((count, rank) => Array.from({ length: count }, () => add("", grades[rank]!, false)));
  }
  // Allocated but not done, so in no figure.
  audits.push("A999,C1,Collaborative,2023-06,Family Safeguarding,West,W1,2023-06-01,,");
  await load(
    "audits.csv",
    "audit_id,child_id,kind,cycle,service,team,auditor_id,allocated_on,completed_on,overall_grade",
    audits,
  );
  await load("audit_moderations.csv", "audit_id,moderator_id,moderated_on,overall_grade,rationale", moderations);
  await load("audit_standards.csv", "standard_id,practice_area,text,negative,asked_from,asked_to", [
    "S1,Planning,Is the plan shared?,N,2023-04-01,",
    "S2,Planning,Is the plan not SMART?,Y,2023-04-01,",
    "S3,Review,Is the review in time?,N,2023-07-01,",
  ]);
  const first = audits.findIndex((line) => line.includes("2023-04")) + 1;
  await load(
    "audit_answers.csv",
    "audit_id,standard_id,answer",
    [0, 1, 2, 3].flatMap((index) => [
      `A${first + index},S1,${index === 0 ? "Yes" : index === 1 ? "Not applicable" : "No"}`,
      `A${first + index},S2,${index === 0 ? "Yes" : "No"}`,
    ]),
  );
});

afterAll(async () => {
  await api.close();
});

const share = "{ value numerator denominator }";
const summary = `period { label } audits moderations outstanding ${share} good ${share} requiresImprovement ${share} inadequate ${share}`;

/** The published row: audits, moderations and the four percentages, rounded as in the report. */
function rowOf(each: any): (string | number)[] {
  const percent = [each.outstanding, each.good, each.requiresImprovement, each.inadequate].map(({ value }) =>
    Math.round(value),
  );
  return [each.period.label, each.audits, each.moderations, ...percent];
}

test("the audits that the report implies give its table, month by month and by quarter", async () => {
  const { data, errors, statements } = await api.ask(`{
    months: auditSummary(grain: MONTH, from: "2023-04-01", to: "2023-06-30", basis: MODERATED) { ${summary} }
    quarters: auditSummary(grain: QUARTER, from: "2022-10-01", to: "2023-06-30", basis: MODERATED) { ${summary} }
    all: auditSummary(grain: QUARTER, from: "2022-07-01", to: "2022-09-30") { ${summary} }
  }`);
  expect(errors).toBeUndefined();
  expect(data.months.map(rowOf)).toEqual([
    ["April 2023", 27, 25, 4, 24, 64, 8],
    ["May 2023", 27, 26, 0, 38, 58, 4],
    ["June 2023", 24, 20, 0, 40, 60, 0],
  ]);
  expect(data.quarters.map(rowOf)).toEqual([
    ["Q3 2022/23", 86, 74, 0, 27, 57, 16],
    ["Q4 2022/23", 54, 51, 0, 27, 57, 16],
    ["Q1 2023/24", 78, 71, 1, 34, 61, 4],
  ]);
  expect(data.quarters[2].good).toMatchObject({ numerator: 24, denominator: 71 });
  // Grades of record over all audits. The report counts only this quarter like that.
  expect(data.all.map(rowOf)).toEqual([["Q2 2022/23", 87, 75, 0, 30, 57, 13]]);
  // One of the statements checks for linked identifiers.
  expect(statements).toBe(6);
});

test("moderation: raised, unchanged and lowered add up, and the matrix says from what to what", async () => {
  const { data, errors } = await api.ask(`{ moderationShift(grain: MONTH, from: "2023-04-01", to: "2023-04-30") {
    moderations raised ${share} unchanged ${share} lowered ${share} moves { from to audits } } }`);
  expect(errors).toBeUndefined();
  const [april] = data.moderationShift;
  expect(april).toMatchObject({
    moderations: 25,
    raised: { numerator: 0 },
    unchanged: { numerator: 16 },
    lowered: { numerator: 9 },
  });
  expect(april.moves).toContainEqual({ from: "GOOD", to: "REQUIRES_IMPROVEMENT", audits: 6 });
  expect(april.moves.reduce((total: number, move: { audits: number }) => total + move.audits, 0)).toBe(25);
});

test("practice standards: put negatively the no counts, not applicable is outside, and not asked is no nought", async () => {
  const { data, errors, statements } = await api.ask(`{ practiceStandards {
    id practiceArea negative figure(period: { grain: QUARTER, start: "2023-04-01" }) { value numerator denominator status rag target { value } }
    series(grain: MONTH, from: "2023-04-01", to: "2023-05-01") { status numerator denominator }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.practiceStandards).toMatchObject([
    {
      id: "S1",
      practiceArea: "PLANNING",
      figure: { numerator: 1, denominator: 3, rag: "GREY", target: { value: 90 } },
    },
    {
      id: "S2",
      negative: true,
      figure: { value: 75, numerator: 3, denominator: 4 },
      series: [{ denominator: 4 }, { status: "NOT_APPLICABLE" }],
    },
    { id: "S3", practiceArea: "REVIEW", figure: { value: null, status: "NOT_ASKED" } },
  ]);
  // One of the statements checks for linked identifiers.
  expect(statements).toBe(6);
});

test("who audits a case may not moderate it", async () => {
  const header = "audit_id,moderator_id,moderated_on,overall_grade,rationale";
  // The file leaves out most of the loaded moderations, which is allowed only with a flag.
  const report = await load("audit_moderations_2.csv", header, ["A999,W1,2023-07-01,Good,Well done"], "--force");
  expect(report).toMatchObject({ rowsLoaded: 0, refusals: [{ row: 2, column: "moderator_id", code: "own-audit" }] });
});

test("wrong arguments are told what is allowed", async () => {
  const ask = async (args: string) => (await api.ask(`{ auditSummary(${args}) { audits } }`)).errors?.[0];
  expect(await ask('grain: MONTH, from: "2023-05-01", to: "2023-04-01"')).toMatchObject({
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(await ask('grain: MONTH, from: "1990-01-01", to: "2023-04-01"')).toMatchObject({
    message: "to: a series has at most 240 periods.",
  });
  expect(await ask('grain: MONTH, from: "2023-04-01", to: "2023-04-01", orgUnit: "nowhere"')).toMatchObject({
    extensions: { code: "BAD_USER_INPUT", argument: "orgUnit" },
  });
});
