import { isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createContext } from "../context.ts";
import { factsAsked } from "../kpis/facts-asked.ts";
import { createSchema } from "../schema.ts";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";
import { scopeByField } from "./operation-scopes.ts";
import { roles } from "./roles.ts";
import { scopesOf } from "./scopes.ts";
import { viewerWith } from "./viewer.ts";

test("each field and argument of the API has one scope, and each scope is of a field that is there", () => {
  const types = Object.values(createSchema().getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith("__"),
  );
  const there = types.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).map(
          ({ name, args }) =>
            `${type.name}.${name}(${args
              .map((arg) => arg.name)
              .toSorted()
              .join()})`,
        )
      : [],
  );
  const judged = Array.from(scopeByField, ([field, { args }]) => `${field}(${[...args].toSorted().join()})`);
  expect(judged.toSorted()).toEqual(there.toSorted());
});

describe("over complaints and a published table", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
    await api.loaded(
      "complaints.csv",
      "2023-08-31",
      "complaint_id,received_on,service,team,due_on,stage,kind,theme",
      "C1,2023-07-03,Front Door,,2023-07-20,1,Complaint,Delay",
      "C2,2023-07-04,Front Door,,2023-07-20,1,Complaint,Delay",
    );
  });
  afterAll(() => api.close());

  const july = 'period: { grain: MONTH, start: "2023-07-01" }';
  const figure = `{ kpi(id: "complaints-received") { figure(${july}) { value status } periods { label } } }`;

  test("a partner gets no count of records, where others get the exact one", async () => {
    const of = async (persona: string) => (await api.ask(figure, {}, signedInAs(persona))).data.kpi;
    expect((await of("director")).figure).toEqual({ value: 2, status: "FINAL" });
    expect(await of("partner")).toEqual({ figure: { value: null, status: "NOT_AVAILABLE" }, periods: [] });
  });

  const fields = {
    counted: [
      `{ kpi(id: "complaints-received") { breakdown(by: "theme") { key } } }`,
      `query Q { kpis(domain: AUDITS) { ...parts } } fragment parts on Kpi { id other: byOrgUnit { value } }`,
      `query ($no: Boolean = false) { childrenWeCareFor @include(if: $no) { count { value } } }`,
      `{ workforce { fte { value } } }`,
    ],
    operations: [`{ loads { edges { node { file } } } }`, `{ feeds { loader } }`],
    "child-level": [
      `{ requiredActions { total { value } } }`,
      `{ kpi(id: "complaints-received") { cases { total { value } } } }`,
    ],
    targets: [
      `mutation { withdrawKpiTarget(input: { kpi: "cla-count", from: "2023-07-01", reason: "A test" }) { id } }`,
    ],
  } as const;

  test.each(roles)("$id: what its scopes have and nothing else", async ({ id, tier, name }) => {
    const held = scopesOf({ tier, roles: [name] });
    for (const [scope, questions] of Object.entries(fields)) {
      for (const question of questions) {
        const { errors, data } = await api.ask(question, {}, { ...signedInAs(id), "x-purpose": "Case review" });
        const refused = data === null && errors?.some(({ message }) => / is for .*\.$/.test(message)) === true;
        expect(refused, `${id}: ${question}`).toBe(!held.has(scope as keyof typeof fields));
      }
    }
  });

  test("the facts refuse a partner by themselves", async () => {
    const partner = viewerWith({ id: "a", name: "A partner", roles: ["partner"], orgUnits: [] }, "E10000032");
    const never = () => Promise.reject(new Error("nothing is read"));
    const context = createContext(
      { claiming: () => ({ query: never, transaction: never }), fork: () => ({}) as never, whileDataStand: never },
      { authority: "E10000032", purposes: ["Audit"] },
      partner,
    );
    await expect(factsAsked(context)).rejects.toThrow(
      "What is counted from records is for roles that see exact figures.",
    );
  });
});
