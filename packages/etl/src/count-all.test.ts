import { afterAll, beforeAll, expect, test } from "vitest";
import { countAll } from "./count-all.ts";
import { openWorkbench, type Workbench } from "./testing/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

test("files that are counted last give the figures that each would have given, once all are in", async () => {
  const counted = async () => {
    const { rows } = await bench.client.query<{ cases: string }>(
      "select sum(denominator)::text as cases from tally where kpi = 're-referrals-12-months' and known_until is null",
    );
    return rows[0]?.cases ?? null;
  };
  const referrals = (days: readonly string[]) =>
    ["cine_referral_id,cine_person_id,cine_referral_date", ...days.map((day, index) => `R${index},C${index},${day}`)]
      .join("\n")
      .concat("\n");
  await bench.load(await bench.write("ssd_cin_episodes.csv", referrals(["2026-01-05"])), { countLast: true });
  expect(await counted()).toBeNull();
  await countAll(bench.client, "E10000032");
  expect(await counted()).toBe("1");
  await bench.load(await bench.write("ssd_cin_episodes.csv", referrals(["2026-01-05", "2026-02-09"])));
  expect(await counted()).toBe("2");
});
