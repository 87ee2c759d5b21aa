import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type * as ContextModule from "../context.ts";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";
import { inTeams, loadTwoTeams } from "../testing/two-teams.ts";
import { roles } from "./roles.ts";
import type * as ScopesModule from "./scopes.ts";
import { scopesOf } from "./scopes.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Which walls stand: the scope of each field, the checks of the services, and row security. They are taken down here alone, by
 * modules that this file puts in the place of the product's.
 */
const walls = vi.hoisted(() => ({ scopes: true, services: true, rows: true }));
/** The real viewer, by the one that the services are made to believe in. */
const real = vi.hoisted(() => new WeakMap<object, Viewer>());

const authority = "E10000032";
const seesAll: Viewer = {
  name: "Nobody",
  roles: ["TEAM_MANAGER", "PERFORMANCE_LEAD"],
  tier: "CHILD_LEVEL",
  orgUnits: [authority],
};

vi.mock("./scopes.ts", async (original) => {
  const product = await original<typeof ScopesModule>();
  return {
    ...product,
    scopeRefusal: ((viewer, needed) =>
      walls.scopes ? product.scopeRefusal(real.get(viewer)!, needed) : undefined) satisfies typeof product.scopeRefusal,
  };
});

vi.mock("../context.ts", async (original) => {
  const product = await original<typeof ContextModule>();
  const createContext: typeof product.createContext = (source, config, viewer, more) => {
    const believed = { ...(walls.services ? viewer : seesAll) };
    real.set(believed, viewer);
    const claimed = walls.rows ? viewer : seesAll;
    const why = walls.rows ? more?.purpose?.trim() : "A test";
    const claiming: typeof source.claiming = ({ door }) =>
      source.claiming({ door, tier: claimed.tier, units: claimed.orgUnits, ...(why && { purpose: why }) });
    return product.createContext(
      { ...source, claiming },
      config,
      believed,
      walls.services ? more : { ...more, purpose: "A test" },
    );
  };
  return { ...product, createContext };
});

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await loadTwoTeams(api);
}, 120_000);
afterAll(() => api.close());
beforeEach(() => void Object.assign(walls, { scopes: true, services: true, rows: true }));

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

const manager = (unit?: string) => ({ ...signedInAs("team-manager", unit), "x-purpose": "Case supervision" });
const all = Object.values(inTeams).flatMap(({ children, workers }) => [...children, ...workers]);
const team = ({ children, workers }: (typeof inTeams)["T1" | "T2"]) => [...children, ...workers].toSorted();

/** The people whom all questions about records return to somebody. */
async function peopleShown(headers: Record<string, string>): Promise<string[]> {
  const answers = [];
  for (const question of records) answers.push((await api.ask(question, {}, headers)).data);
  const shown = JSON.stringify(answers).matchAll(/"(?:reference|subject)":"([^"]*)"/g);
  return [...new Set(Array.from(shown, ([, person]) => person!))].toSorted();
}

/** The numbers of an answer. */
function numbersIn(data: unknown): number[] {
  return Array.from(JSON.stringify(data).matchAll(/"(?:value|denominator)":(\d+)/g), ([, number]) => Number(number));
}

describe("with every wall", () => {
  test("a team manager sees the people of the part, and one of the whole authority everybody", async () => {
    expect(await peopleShown(manager(`${authority}:T2`))).toEqual(team(inTeams.T2));
    expect(await peopleShown(manager(`${authority}:T1`))).toEqual(team(inTeams.T1));
    expect(await peopleShown(manager(`${authority}:S1`))).toEqual(
      [...team(inTeams.T1), ...team(inTeams.T2)].toSorted(),
    );
    expect(await peopleShown(manager())).toEqual(all.toSorted());
  });

  test.each([...counts, ...stored])("a director gets the exact number of %s", async (question, exact) => {
    const { data, errors } = await api.ask(question);
    expect(errors).toBeUndefined();
    expect(numbersIn(data)).toEqual([exact]);
  });
});

describe("with row security alone", () => {
  beforeEach(() => void Object.assign(walls, { scopes: false, services: false }));

  test("a team manager sees the people of the part and nobody else, whatever they ask for", async () => {
    expect(await peopleShown(manager(`${authority}:T2`))).toEqual(team(inTeams.T2));
    expect(await peopleShown(manager(`${authority}:T1`))).toEqual(team(inTeams.T1));
    expect(await peopleShown(manager())).toEqual(all.toSorted());
  });

  test("without a purpose nobody's record is shown", async () => {
    expect(await peopleShown(signedInAs("team-manager"))).toEqual([]);
    expect(await peopleShown({ ...signedInAs("team-manager"), "x-purpose": " " })).toEqual([]);
  });

  test.each(roles.filter(({ tier }) => tier !== "CHILD_LEVEL"))("$id sees nobody's record", async ({ id }) => {
    expect(await peopleShown({ ...signedInAs(id), "x-purpose": "Case supervision" })).toEqual([]);
  });

  test.each(roles)("$id gets exact numbers if the tier has them, and none otherwise", async ({ id, tier }) => {
    for (const [question, exact] of [...counts, ...stored]) {
      const { data } = await api.ask(question, {}, signedInAs(id));
      const seen = numbersIn(data).filter((number) => number > 0);
      expect(seen, `${id}: ${question}`).toEqual(tier === "CONTROLLED" ? [] : [exact]);
    }
  });

  test("a partner gets no cell of a refused row, where others get it", async () => {
    const shown = async (id: string) => JSON.stringify((await api.ask(refused, {}, signedInAs(id))).data);
    expect(await shown("data-engineer")).toContain("message");
    expect(await shown("partner")).not.toContain("message");
  });
});

describe("with the checks of the services alone", () => {
  beforeEach(() => void Object.assign(walls, { scopes: false, rows: false }));

  test("a team manager sees the people of the part and nobody else", async () => {
    expect(await peopleShown(manager(`${authority}:T2`))).toEqual(team(inTeams.T2));
    expect(await peopleShown(signedInAs("team-manager"))).toEqual([]);
  });

  test.each(roles.filter(({ tier }) => tier !== "CHILD_LEVEL"))("$id sees nobody's record", async ({ id }) => {
    expect(await peopleShown({ ...signedInAs(id), "x-purpose": "Case supervision" })).toEqual([]);
  });

  test("a partner gets no number and no cell, and only the performance lead decides", async () => {
    for (const [question] of [...counts, ...stored])
      expect(numbersIn((await api.ask(question, {}, signedInAs("partner"))).data), question).toEqual([]);
    expect(JSON.stringify((await api.ask(refused, {}, signedInAs("partner"))).data)).not.toContain("message");
    const decide = `mutation { setKpiTarget(input: { kpi: "rhi-72-hours", from: "${new Date().getUTCFullYear() + 1}-04-01", value: 90, amberWithin: 5, minimumDenominator: 5, reason: "A test" }) { id } }`;
    for (const { id } of roles) {
      const { errors } = await api.ask(decide, {}, signedInAs(id));
      expect(errors?.[0]?.extensions["code"], id).toBe(id === "performance-lead" ? undefined : "FORBIDDEN");
    }
  });
});

describe("with the scopes of fields alone", () => {
  beforeEach(() => void Object.assign(walls, { services: false, rows: false }));

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
        const { data, statements } = await api.ask(question, {}, signedInAs(id));
        const refusedAtOnce = data === null && statements === 0;
        expect(refusedAtOnce, `${id}: ${question}`).toBe(!held.has(scope));
      }
    },
  );
});
