import { afterAll, expect, test } from "vitest";
import { openWorkbench } from "../../testing/workbench.ts";

const bench = await openWorkbench();
afterAll(() => bench.close());

const header =
  "as_at,post_id,post_title,org_role,service,team,fte_established,worker_id,employment_type,fte_worked,started_on,ended_on,cases_held";
const load = async (...rows: string[]) =>
  bench.load(await bench.write("establishment.csv", [header, ...rows].join("\n")), { force: true });
const missed = ({ findings }: Awaited<ReturnType<typeof load>>) =>
  findings.filter(({ check }) => check === "refused-not-counted");

const first = "2025-09-30,P1,Social worker,5,Care,West,1,W1,Permanent,1,,,12";
const second = "2025-09-30,P2,Social worker,5,Care,West,1,W2,Permanent,0.8,,,10";
const wrong = second.replace("0.8", "most of the week");

test("a refused row that nothing stands for is a finding, which says how many and which KPIs are counted without them", async () => {
  const [found, ...others] = missed(await load(first, wrong));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ severity: "WARNING", rows: 1, firstRow: 3 });
  for (const kpi of ["sw-fte", "sw-vacancy-rate", "sw-turnover-rate", "sw-caseload", "personal-development-plans"])
    expect(found!.message).toContain(kpi);
  const kept = await bench.client.query("select message from finding where check_id = 'refused-not-counted'");
  expect(kept.rows).toEqual([{ message: found!.message }]);
});

test("a refused row whose earlier version stands is not missed, nor one that repeats another", async () => {
  expect(missed(await load(first, second))).toEqual([]);
  expect(missed(await load(first, wrong))).toEqual([]);
  expect(missed(await load(first, second, second))).toEqual([]);
});

test("two rows of one key that differ are both missed", async () => {
  const third = "2025-09-30,P3,Social worker,5,Care,West,1,W3,Permanent,1,,,9";
  expect(missed(await load(first, second, third, third.replace("W3", "W4")))).toMatchObject([{ rows: 2, firstRow: 4 }]);
});
