import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@children-first/schema/sql";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";
import { inTeams, loadTwoTeams } from "../testing/two-teams.ts";

const requests = 10_000;
/** How many are under way at once, over five connections. */
const atOnce = 40;
const authority = "E10000032";

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ connections: 5 });
  await loadTwoTeams(api);
}, 120_000);
afterAll(() => api.close());

const [east, west] = [inTeams.T1, inTeams.T2].map(({ children, workers }) => [...children, ...workers]);
const everybody = Object.values(inTeams).flatMap(({ children, workers }) => [...children, ...workers]);
const purpose = { "x-purpose": "Case supervision" };

/** Who asks, and whose records they may see. */
const callers: readonly { readonly headers: Record<string, string>; readonly sees: readonly string[] }[] = [
  { headers: { ...signedInAs("team-manager", `${authority}:T1`), ...purpose }, sees: east! },
  { headers: { ...signedInAs("team-manager", `${authority}:T2`), ...purpose }, sees: west! },
  { headers: { ...signedInAs("quality-assurance"), ...purpose }, sees: everybody },
  { headers: { ...signedInAs("team-manager") }, sees: [] },
  { headers: { ...signedInAs("director"), ...purpose }, sees: [] },
  { headers: { ...signedInAs("analyst") }, sees: [] },
  { headers: { ...signedInAs("partner"), ...purpose }, sees: [] },
];
const month = `period: { grain: MONTH, start: "2023-10-01" }`;
const questions = [
  `{ kpi(id: "training-attendance") { cases(${month}) { edges { node { subject } } } } }`,
  "{ requiredActions(dueWithinDays: 366) { edges { node { subject } } } }",
  "{ viewer { tier } orgUnits { id } }",
  "{ dataVersion }",
  "{ dataNotice }",
  '{ kpi(id: "cla-count") { label } viewer { name } }',
  `{ kpi(id: "cla-count") { figure(${month}) { value } } }`,
  `{ kpi(id: "training-attendance") { breakdown(by: "course", ${month}) { figure { denominator } } } }`,
];

async function ask(query: string, headers: Record<string, string>, signal?: AbortSignal): Promise<string> {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
  return response.text();
}

/** A transaction that may see everybody, and fails after it has. */
async function failMidway(): Promise<void> {
  const whole = { tier: "CHILD_LEVEL", units: [authority], door: "records", purpose: "A test" } as const;
  const { transaction } = api.database.claiming(whole);
  await expect(
    transaction(async (query) => {
      expect((await query(sql`select from person`)).length).toBe(6);
      await query(sql`select 1 / 0`);
    }),
  ).rejects.toThrow("division by zero");
}

test("of 10,000 mixed requests over five connections, none returns a row outside its caller's part", async () => {
  const shown = callers.map(() => new Set<string>());
  let next = 0;
  let left = 0;
  const worker = async () => {
    for (let place = next++; place < requests; place = next++) {
      const caller = place % callers.length;
      const { headers, sees } = callers[caller]!;
      const question = questions[Math.floor(place / callers.length) % questions.length]!;
      if (place % 50 === 0) await failMidway();
      if (place % 97 === 0) {
        // A client that leaves before its answer comes.
        await ask(question, headers, AbortSignal.timeout(1)).catch(() => (left += 1));
        continue;
      }
      const answer = await ask(question, headers);
      for (const [, person] of answer.matchAll(/"subject":"([^"]*)"/g)) {
        shown[caller]!.add(person!);
        if (!sees.includes(person!)) throw new Error(`${person} was shown to caller ${caller}: ${answer}`);
      }
      if (answer.includes("INTERNAL_SERVER_ERROR")) throw new Error(answer);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  expect(left).toBeGreaterThan(0);
  // Whoever may see somebody has, so that the test can fail.
  expect(shown.map((people) => people.size > 0)).toEqual(callers.map(({ sees }) => sees.length > 0));
  expect(await api.database.query(sql`select from person`)).toEqual([]);
}, 120_000);
