import path from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

const published = path.resolve(import.meta.dirname, "../../../etl/published");
const dfe = path.join(publishedData, "dfe");

describe.skipIf(!hasPublishedData())("over what the DfE publishes of every authority", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
    await api.load(
      path.join(dfe, "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv"),
      path.join(dfe, "d3_cpps_subsequent_plan_2013_to_2025.csv"),
      path.join(published, "kpi-values.csv"),
    );
  }, 120_000);
  afterAll(() => api.close());

  test("a figure has its authority's quarter of the newest published year, a month as well", async () => {
    const standing = "standing { quarter rank authorities figure { display period { label } } }";
    const { data, errors } = await api.ask(`{
      kpi(id: "re-referrals-12-months") {
        figure(period: { grain: MONTH, start: "2023-07-01" }) { display quarter ${standing} }
        earlier: figure(period: { grain: FINANCIAL_YEAR, start: "2022-04-01" }) { quarter }
        neighbour: figure(area: "E10000014") { quarter }
        country: figure(area: "E92000001") { value quarter }
      }
      rate: kpi(id: "referral-rate-10k") { figure { quarter standing { rank } } }
      own: kpi(id: "pep-timely") { figure { quarter } }
    }`);
    expect(errors).toBeUndefined();
    // 24.4% is the 130th lowest of 153: worked out from the file by hand.
    expect(data.kpi.figure.standing).toEqual({
      quarter: "D",
      rank: 130,
      authorities: 153,
      figure: { display: "24.4%", period: { label: "2024/25" } },
    });
    expect(data.kpi.figure.quarter).toBe("D");
    expect(data.kpi.earlier.quarter).toBe("D");
    expect(data.kpi.neighbour.quarter).toMatch(/^[ABCD]$/);
    expect(data.kpi.country).toEqual({ value: expect.any(Number), quarter: null });
    expect(data.rate.figure).toEqual({ quarter: null, standing: null });
    expect(data.own.figure.quarter).toBeNull();
  });

  test("the quarters of a scorecard take one statement, and none where nobody asks", async () => {
    const ask = (fields: string) => api.ask(`{ scorecard { rows { figure { ${fields} } trend { ${fields} } } } }`);
    const [without, and] = [await ask("value"), await ask("value quarter standing { rank }")];
    expect(and.errors).toBeUndefined();
    expect(and.data.scorecard.rows.filter(({ figure }: any) => figure.quarter !== null).length).toBeGreaterThan(1);
    expect(and.statements).toBe(without.statements + 1);
  });

  test("a ranking of a month is of the newest published year that had ended by then", async () => {
    const rankingOf = async (when: string) => {
      const { data, errors } = await api.ask(
        `{ kpi(id: "re-referrals-12-months") { ranking(period: { ${when} }) { rank own figure { period { label } } } } }`,
      );
      expect(errors).toBeUndefined();
      const labels = new Set(data.kpi.ranking.map(({ figure }: any) => figure.period.label));
      return [[...labels].join(), data.kpi.ranking.length];
    };
    expect(await rankingOf('grain: MONTH, start: "2024-06-01"')).toEqual(["2023/24", expect.any(Number)]);
    expect(await rankingOf('grain: QUARTER, start: "2026-07-01"')).toEqual(["2024/25", 153]);
    expect(await rankingOf('grain: MONTH, start: "2009-06-01"')).toEqual(["2024/25", 153]);
    expect(await rankingOf('grain: FINANCIAL_YEAR, start: "2023-04-01"')).toEqual(["2023/24", expect.any(Number)]);
    expect((await rankingOf('grain: FINANCIAL_YEAR, start: "2030-04-01"'))[1]).toBe(0);
  });
});
