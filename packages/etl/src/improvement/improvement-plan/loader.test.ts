import { afterEach, beforeEach, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const load = async (...rows: string[]) => {
  const path = await bench.write(
    "kpi_targets.csv",
    ["kpi_id,from,target,amber_within,minimum_denominator,source", ...rows].join("\n"),
  );
  return bench.load(path);
};

test("a target of no KPI that is judged is told, and one that cannot be refuses the file", async () => {
  const told = await load(
    "rhi-72-hours,2026-04-01,90,5,10,Plan",
    "rhi-72,2026-04-01,90,5,10,Plan",
    "cla-count,2026-04-01,900,5,,Plan",
  );
  expect(told).toMatchObject({
    status: "LOADED",
    rowsLoaded: 3,
    findings: [{ check: "target-of-no-kpi", severity: "WARNING", rows: 2, firstRow: 3 }],
  });
  expect(await load("rhi-72-hours,2026-04-01,140,5,10,Plan")).toMatchObject({
    status: "REFUSED",
    findings: [{ check: "target-beyond-percentage", severity: "ERROR", rows: 1, firstRow: 2 }],
  });
  expect(await load("rhi-72-hours,2026-04-01,100,5,10,Plan", "cla-count,2027-04-01,900,5,,Plan")).toMatchObject({
    status: "LOADED",
    findings: [{ check: "target-of-no-kpi", rows: 1 }],
  });
});
