import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;

/** Loads a file with data as of a day. Returns the load's id. */
const load = (name: string, day: string, ...lines: string[]) => api.loaded(name, day, ...lines);

const teams = "dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name";
const posts = "as_at,post_id,post_title,org_role,service,team,fte_established,worker_id,employment_type,fte_worked";

beforeAll(async () => {
  api = await testApi();
  await load(
    "establishment.csv",
    "2023-10-31",
    posts,
    "2023-09-30,P1,Social worker,5,Assessment,Duty,1,W1,Permanent,1",
    "2023-09-30,P2,Social worker,5,Family Safeguarding,West,1,W2,Permanent,1",
    "2023-10-31,P1,Social worker,5,Family Safeguarding,Duty,1,W1,Permanent,1",
    "2023-10-31,P2,Social worker,5,Family Safeguarding,West,1,W2,Permanent,0.5",
  );
  await load(
    "ssd_department.csv",
    "2023-10-31",
    teams,
    "D1,Children and Families,,",
    "S1,Assessment,D1,Children and Families",
    "S2,Family Safeguarding,D1,Children and Families",
    "T1,Duty,S2,Family Safeguarding",
    "T2,West,S2,Family Safeguarding",
  );
});

afterAll(async () => {
  await api.close();
});

const figure = (unit: string, month: string) =>
  api.ask(
    `query ($unit: ID!, $month: Date!) { kpi(id: "sw-fte") { figure(orgUnit: $unit, period: { grain: MONTH, start: $month }) {
       display orgUnit { id name } } } }`,
    { unit, month },
  );

test("the tree as it is today, in one statement a level", async () => {
  const { data, errors, statements } = await api.ask(
    "{ orgUnits { id name kind parent { id } children { id name kind children { id name kind sourceCode parent { name } children { id } } } } viewer { orgUnits { id } } }",
  );
  expect(errors).toBeUndefined();
  expect(data.viewer.orgUnits).toEqual([{ id: "E10000032" }]);
  expect(data.orgUnits).toEqual([
    {
      id: "E10000032",
      name: "West Sussex",
      kind: "AUTHORITY",
      parent: null,
      children: [
        { id: "E10000032:S1", name: "Assessment", kind: "SERVICE", children: [] },
        {
          id: "E10000032:S2",
          name: "Family Safeguarding",
          kind: "SERVICE",
          children: ["T1 Duty", "T2 West"].map((team) => ({
            id: `E10000032:${team.slice(0, 2)}`,
            name: team.slice(3),
            kind: "TEAM",
            sourceCode: team.slice(0, 2),
            parent: { name: "Family Safeguarding" },
            children: [],
          })),
        },
      ],
    },
  ]);
  expect(statements).toBeLessThanOrEqual(7);
});

test("a figure of a service counts the teams it had in that month, and says whose it is", async () => {
  const shown = async (unit: string, month: string) => {
    const { data, errors } = await figure(unit, month);
    expect(errors).toBeUndefined();
    return [data.kpi.figure.orgUnit.name, data.kpi.figure.display];
  };
  expect(await shown("E10000032", "2023-10-01")).toEqual(["West Sussex", "1.5"]);
  expect(await shown("E10000032:S2", "2023-09-01")).toEqual(["Family Safeguarding", "1.0"]);
  expect(await shown("E10000032:S2", "2023-10-01")).toEqual(["Family Safeguarding", "1.5"]);
  expect(await shown("E10000032:S1", "2023-09-01")).toEqual(["Assessment", "1.0"]);
  expect(await shown("E10000032:T2", "2023-10-01")).toEqual(["West", "0.5"]);
});

test("a unit that does not exist is an error that says what may be asked, and null by id", async () => {
  const { errors } = await figure("E10000032:S9", "2023-10-01");
  expect(errors?.[0]).toMatchObject({
    message: "orgUnit: the id of E10000032 or of a unit below; see orgUnits.",
    extensions: { code: "BAD_USER_INPUT", argument: "orgUnit" },
  });
  const { data } = await api.ask(
    `{ none: orgUnit(id: "E10000032:S9") { id } other: orgUnit(id: "E10000014") { id } own: orgUnit(id: "E10000032:T1") { parent { id } } }`,
  );
  expect(data).toEqual({ none: null, other: null, own: { parent: { id: "E10000032:S2" } } });
});

test("undoing the load that named the units takes the tree and its figures back", async () => {
  const loaded = await load(
    "ssd_department.csv",
    "2023-11-30",
    teams,
    "D1,Children and Families,,",
    "S1,Assessment,D1,Children and Families",
    "S3,Early Help,D1,Children and Families",
    "T1,Duty,S1,Assessment",
    "T2,West,S3,Early Help",
  );
  const names = async () => {
    const { data } = await api.ask("{ orgUnits { children { name children { name } } } }");
    return data.orgUnits[0].children.map((service: { name: string }) => service.name);
  };
  expect(await names()).toEqual(["Assessment", "Early Help"]);
  expect((await figure("E10000032:S2", "2023-10-01")).data.kpi.figure.display).toBe("1.5");
  const [undone] = await api.etl("undo", String(loaded));
  expect(undone).toMatchObject({ status: "UNDONE" });
  expect(await names()).toEqual(["Assessment", "Family Safeguarding"]);
  expect((await figure("E10000032:S2", "2023-10-01")).data.kpi.figure.display).toBe("1.5");
});
