import { execute, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executorOf } from "../answers/compiled-operations.ts";
import { createContext, type Source } from "../context.ts";
import { createSchema } from "../schema.ts";
import { type TestApi, testApi } from "../testing/api.ts";
import { inTeams, loadTwoTeams } from "../testing/two-teams.ts";
import { roles } from "./roles.ts";
import { scopesOf } from "./scopes.ts";
import { type Viewer, viewerWith } from "./viewer.ts";

const authority = "E10000032";
const seesAll: Viewer = {
  id: "nobody",
  name: "Nobody",
  roles: ["TEAM_MANAGER", "PERFORMANCE_LEAD"],
  tier: "CHILD_LEVEL",
  orgUnits: [authority],
};

/** Which walls stand: the scope of each field, the checks of the services, and row security. */
interface Walls {
  readonly scopes?: true;
  readonly services?: true;
  readonly rows?: true;
}
const everyWall: Walls = { scopes: true, services: true, rows: true };

/** Who asks. */
interface Asker {
  readonly role: string;
  readonly unit?: string;
  readonly purpose?: string;
}

const schema = createSchema();
const guarded = executorOf(schema);

/**
 * Asks behind some walls. Where one is down, it takes the viewer for somebody who may see everything. The product's parts are
 * put together here as nothing in the product does.
 *
 * @returns the answer, and whether the database was asked
 */
async function ask(question: string, { role, unit, purpose }: Asker, walls: Walls) {
  const viewer = viewerWith(
    { id: "somebody", name: "Somebody", roles: [role], orgUnits: unit === undefined ? [] : [unit] },
    authority,
  );
  const [believed, claimed] = [walls.services ? viewer : seesAll, walls.rows ? viewer : seesAll];
  const why = walls.rows ? purpose?.trim() : "Case review";
  let wasRead = false;
  const source: Source = {
    fork: api.database.fork,
    claiming: ({ door }) => {
      const { query, transaction } = api.database.claiming({
        door,
        tier: claimed.tier,
        roles: claimed.roles,
        units: claimed.orgUnits,
        ...(why && { purpose: why }),
      });
      return { query: (statement) => ((wasRead = true), query(statement)), transaction };
    },
    whileDataStand: (_, work) => work(),
  };
  const context = createContext(source, { authority, purposes: ["Case review", "Case supervision"] }, believed, {
    purpose: walls.services ? purpose : "Case review",
  });
  const document = parse(question);
  if (!walls.scopes) return { ...(await execute({ schema, document, contextValue: context })), wasRead };
  // The scopes are asked about first, and once.
  let asked = 0;
  Object.defineProperty(context, "viewer", { get: () => (asked++ === 0 ? viewer : believed) });
  const request = { document, queryHash: question, request: { variables: {} }, context };
  return { ...(await guarded(request as unknown as Parameters<typeof guarded>[0])), wasRead };
}

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await loadTwoTeams(api);
}, 120_000);
afterAll(() => api.close());

const month = `period: { grain: MONTH, start: "2023-10-01" }`;
/** Each way to people's records. */
const records = [
  "{ childrenWeCareFor { children(first: 100) { edges { node { reference episodes { startedOn } actions { subject } } } total { value } } } }",
  `{ kpi(id: "cla-count") { cases(first: 100, ${month}) { edges { node { subject } } total { value } } } }`,
  `{ kpi(id: "training-attendance") { cases(first: 100, ${month}) { edges { node { subject } } total { value } } } }`,
  "{ requiredActions(first: 100, dueWithinDays: 366) { edges { node { subject } } total { value } } }",
];
/** Each way to rows of people that are counted, and the exact number. */
const counts = [
  ["{ childrenWeCareFor { count { value } } }", 6],
  [`{ childrenWeCareFor { flow(from: "2022-01-01") { started { value } } } }`, 6],
  [`{ kpi(id: "training-attendance") { breakdown(by: "course", ${month}) { figure { denominator } } } }`, 5],
] as const;
/** Each way to what was counted before. */
const stored = [[`{ kpi(id: "cla-count") { figure(${month}) { value } } }`, 6]] as const;
const refused = "{ loads(first: 100) { edges { node { refusals { edges { node { cell message } } } } } } }";

const manager = (unit = authority): Asker => ({ role: "team-manager", unit, purpose: "Case supervision" });
const all = Object.values(inTeams).flatMap(({ children, workers }) => [...children, ...workers]);
const team = ({ children, workers }: (typeof inTeams)["T1" | "T2"]) => [...children, ...workers].toSorted();

/** The people whom all questions about records return to somebody. */
async function peopleShown(asker: Asker, walls: Walls): Promise<string[]> {
  const answers = [];
  for (const question of records) answers.push((await ask(question, asker, walls)).data);
  const shown = JSON.stringify(answers).matchAll(/"(?:reference|subject)":"([^"]*)"/g);
  return [...new Set(Array.from(shown, ([, person]) => person!))].toSorted();
}

/** The numbers of an answer. */
function numbersIn(data: unknown): number[] {
  return Array.from(JSON.stringify(data).matchAll(/"(?:value|denominator)":(\d+)/g), ([, number]) => Number(number));
}

describe("with every wall", () => {
  const walls = everyWall;

  test("a team manager sees the people of the part, and one of the whole authority everybody", async () => {
    expect(await peopleShown(manager(`${authority}:T2`), walls)).toEqual(team(inTeams.T2));
    expect(await peopleShown(manager(`${authority}:T1`), walls)).toEqual(team(inTeams.T1));
    expect(await peopleShown(manager(`${authority}:S1`), walls)).toEqual(
      [...team(inTeams.T1), ...team(inTeams.T2)].toSorted(),
    );
    expect(await peopleShown(manager(), walls)).toEqual(all.toSorted());
  });

  test.each([...counts, ...stored])("a director gets the exact number of %s", async (question, exact) => {
    const { data, errors } = await ask(question, { role: "director" }, walls);
    expect(errors).toBeUndefined();
    expect(numbersIn(data)).toEqual([exact]);
  });
});

describe("with row security alone", () => {
  const walls: Walls = { rows: true };

  test("a team manager sees the people of the part and nobody else, whatever they ask for", async () => {
    expect(await peopleShown(manager(`${authority}:T2`), walls)).toEqual(team(inTeams.T2));
    expect(await peopleShown(manager(`${authority}:T1`), walls)).toEqual(team(inTeams.T1));
    expect(await peopleShown(manager(), walls)).toEqual(all.toSorted());
  });

  test("without a purpose nobody's record is shown", async () => {
    expect(await peopleShown({ role: "team-manager", unit: authority }, walls)).toEqual([]);
    expect(await peopleShown({ role: "team-manager", unit: authority, purpose: " " }, walls)).toEqual([]);
  });

  test.each(roles.filter(({ tier }) => tier !== "CHILD_LEVEL"))("$id sees nobody's record", async ({ id }) => {
    expect(await peopleShown({ role: id, unit: authority, purpose: "Case supervision" }, walls)).toEqual([]);
  });

  test.each(roles)("$id gets exact numbers if the tier has them, and none otherwise", async ({ id, tier }) => {
    for (const [question, exact] of [...counts, ...stored]) {
      const { data } = await ask(question, { role: id, unit: authority }, walls);
      const seen = numbersIn(data).filter((number) => number > 0);
      expect(seen, `${id}: ${question}`).toEqual(tier === "CONTROLLED" ? [] : [exact]);
    }
  });

  test("a partner gets no cell of a refused row, where others get it", async () => {
    const shown = async (id: string) => JSON.stringify((await ask(refused, { role: id, unit: authority }, walls)).data);
    expect(await shown("data-engineer")).toContain("message");
    expect(await shown("partner")).not.toContain("message");
  });
});

describe("with the checks of the services alone", () => {
  const walls: Walls = { services: true };

  test("a team manager sees the people of the part and nobody else", async () => {
    expect(await peopleShown(manager(`${authority}:T2`), walls)).toEqual(team(inTeams.T2));
    expect(await peopleShown({ role: "team-manager", unit: authority }, walls)).toEqual([]);
  });

  test.each(roles.filter(({ tier }) => tier !== "CHILD_LEVEL"))("$id sees nobody's record", async ({ id }) => {
    expect(await peopleShown({ role: id, unit: authority, purpose: "Case supervision" }, walls)).toEqual([]);
  });

  test("a partner gets no number and no cell, and only the performance lead decides", async () => {
    for (const [question] of [...counts, ...stored])
      expect(numbersIn((await ask(question, { role: "partner", unit: authority }, walls)).data), question).toEqual([]);
    expect(JSON.stringify((await ask(refused, { role: "partner", unit: authority }, walls)).data)).not.toContain(
      "message",
    );
    const decide = `mutation { setKpiTarget(input: { kpi: "rhi-72-hours", from: "${new Date().getUTCFullYear() + 1}-04-01", value: 90, amberWithin: 5, minimumDenominator: 5, reason: "Case review" }) { id } }`;
    for (const { id } of roles) {
      const { errors } = await ask(decide, { role: id, unit: authority }, walls);
      expect(errors?.[0]?.extensions?.["code"], id).toBe(id === "performance-lead" ? undefined : "FORBIDDEN");
    }
  });
});

describe("with the scopes of fields alone", () => {
  const walls: Walls = { scopes: true };

  test.each(roles)(
    "$id is refused what its scopes do not have, before anything is read",
    async ({ id, tier, name }) => {
      const held = scopesOf({ tier, roles: [name] });
      const asked = [
        ...records.map((question) => ["child-level", question] as const),
        ...counts.map(([question]) => ["counted", question] as const),
        ["operations", refused] as const,
      ];
      for (const [scope, question] of asked) {
        const { data, wasRead } = await ask(question, { role: id, unit: authority }, walls);
        const refusedAtOnce = data === null && !wasRead;
        expect(refusedAtOnce, `${id}: ${question}`).toBe(!held.has(scope));
      }
    },
  );
});
