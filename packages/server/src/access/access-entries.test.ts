import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";
import { inTeams, loadTwoTeams } from "../testing/two-teams.ts";
import { roles } from "./roles.ts";

const authority = "E10000032";
const today = new Date().toISOString().slice(0, 10);
const manager = { ...signedInAs("team-manager", `${authority}:T1`), "x-purpose": "Case supervision" };
const lead = signedInAs("data-protection");
const children = "{ childrenWeCareFor { children(first: 100) { edges { node { reference } } } } }";
const [own, other] = [inTeams.T1.children[0], inTeams.T2.children[0]];

let api: TestApi;
/** A connection of the owner of the tables. */
let owner: Client;
beforeAll(async () => {
  api = await testApi();
  await loadTwoTeams(api);
  owner = new Client({ connectionString: api.databaseUrl });
  await owner.connect();
}, 120_000);
afterAll(async () => {
  await owner.end();
  await api.close();
});

async function seen(headers: Record<string, string>): Promise<string[]> {
  const { data } = await api.ask(children, {}, headers);
  return data.childrenWeCareFor.children.edges.map(({ node }: { node: { reference: string } }) => node.reference);
}

async function entries(filter = ""): Promise<Record<string, unknown>[]> {
  const { data, errors } = await api.ask(
    `{ accessLog(from: "${today}", to: "${today}", first: 200${filter}) { edges { node { id reader role purpose operation records people breakGlass orgUnit { id } } } } }`,
    {},
    lead,
  );
  expect(errors).toBeUndefined();
  return data.accessLog.edges.map(({ node }: { node: Record<string, unknown> }) => node);
}

const mutate = (text: string, headers: Record<string, string>) => api.ask(`mutation { ${text} }`, {}, headers);
const brokenFor = `breakGlass(reason: "A child of another team is at risk tonight") { id viewer role reviewedAt }`;

test("the data-protection lead sees who read whose records, and why", async () => {
  const shown = await seen(manager);
  const [entry] = await entries();
  expect(entry).toEqual({
    id: expect.any(String),
    reader: "Demo team manager",
    role: "Team manager",
    purpose: "Case supervision",
    operation: expect.stringContaining("CareCohort.children"),
    records: shown.length,
    people: shown.length,
    breakGlass: false,
    orgUnit: { id: `${authority}:T1` },
  });
  expect(await entries(`, child: "${own}"`)).toContainEqual(entry);
  expect(await entries(`, child: "${other}"`)).toEqual([]);
  expect(await entries(`, reader: "Demo director"`)).toEqual([]);
  expect((await entries(`, reader: "Demo team manager"`)).length).toBeGreaterThan(0);
});

test("the log holds no identifier of a child", async () => {
  await seen(manager);
  const { rows } = await owner.query("select to_jsonb(l)::text as entry from access_log l");
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(`"${own}"`);
});

test("nobody else reads the log, in any way", async () => {
  for (const { id } of roles) {
    for (const question of [
      `{ accessLog(from: "${today}", to: "${today}") { edges { node { id } } } }`,
      "{ accessLogCheck { broken } }",
    ]) {
      const { errors } = await api.ask(question, {}, signedInAs(id));
      expect(errors?.[0]?.extensions["code"], `${id}: ${question}`).toBe(
        id === "data-protection" ? undefined : "FORBIDDEN",
      );
    }
  }
});

test("records are read for a purpose of the settings alone, which the viewer is told", async () => {
  const { data } = await api.ask("{ viewer { purposes } }", {}, signedInAs("team-manager"));
  expect(data.viewer.purposes).toEqual([
    "Case supervision",
    "Case review",
    "Audit",
    "Data quality",
    "Statutory return",
    "Safeguarding enquiry",
  ]);
  expect((await api.ask("{ viewer { purposes } }", {}, lead)).data.viewer.purposes).toEqual([]);
  const { errors } = await api.ask(children, {}, { ...manager, "x-purpose": "Curiosity" });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining("Case supervision"),
    extensions: { code: "PURPOSE_REQUIRED" },
  });
});

test("broken glass opens the whole authority and restricted records for an hour, and waits for a review", async () => {
  const person = signedInAs("quality-assurance");
  const whole = { ...person, "x-purpose": "Safeguarding enquiry" };
  const everybody = await seen(whole);
  expect(everybody).toEqual(expect.arrayContaining([own, other]));
  await api.loaded(
    "restricted_records.csv",
    "2023-11-30",
    "child_id,restricted_from,reason",
    `${own},2023-01-01,Staff member`,
  );
  // Restricted records are closed to everybody, and counted as before.
  expect(await seen(whole)).toEqual(everybody.filter((child) => child !== own));
  expect((await seen(manager)).includes(own)).toBe(false);
  const count = await api.ask("{ childrenWeCareFor { count { value } } }");
  expect(count.data.childrenWeCareFor.count.value).toBe(everybody.length);

  expect((await mutate(brokenFor, signedInAs("director"))).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  expect((await mutate(brokenFor, person)).errors?.[0]?.extensions["code"]).toBe("PURPOSE_REQUIRED");
  expect((await mutate(`breakGlass(reason: "why") { id }`, manager)).errors?.[0]?.extensions["code"]).toBe(
    "BAD_USER_INPUT",
  );

  const { data, errors } = await mutate(brokenFor, manager);
  expect(errors).toBeUndefined();
  expect(data.breakGlass).toMatchObject({ viewer: "Demo team manager", role: "Team manager", reviewedAt: null });
  expect((await seen(manager)).toSorted()).toEqual(everybody.toSorted());
  const [entry] = await entries();
  expect(entry).toMatchObject({ reader: "Demo team manager", breakGlass: true, records: everybody.length });
  expect(await entries(`, child: "${other}"`)).toContainEqual(entry);
  // It is one person's, and another's part stays as it is.
  expect((await seen(whole)).includes(own)).toBe(false);

  const waiting = async (headers: Record<string, string>) =>
    (await api.ask("{ brokenGlass(waiting: true) { id reason } }", {}, headers)).data.brokenGlass;
  const id = data.breakGlass.id as string;
  expect(await waiting(lead)).toEqual([{ id, reason: "A child of another team is at risk tonight" }]);
  expect(await waiting(manager)).toEqual(await waiting(lead));
  expect(await waiting(signedInAs("director"))).toEqual([]);
  const review = `reviewBreakGlass(id: "${id}", review: "Right: the child was placed that night") { reviewedBy review }`;
  expect((await mutate(review, manager)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  expect((await mutate(review, lead)).data.reviewBreakGlass.reviewedBy).toBe("Demo data protection lead");
  expect((await mutate(review, lead)).errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  expect(await waiting(lead)).toEqual([]);

  await owner.query("update break_glass set ends_at = clock_timestamp() - interval '1 second'");
  expect((await seen(manager)).includes(other)).toBe(false);
  const check = await api.ask("{ accessLogCheck { broken sequence } }", {}, lead);
  expect(check.data.accessLogCheck).toEqual({ broken: null, sequence: (await entries())[0]!["id"] });
});
