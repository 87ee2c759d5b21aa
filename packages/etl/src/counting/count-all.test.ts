import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countWhatIsOwed } from "./count-all.ts";
import { etlProcess } from "../testing/etl-process.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

test("files that are counted last give the figures that each would have given, once all are in", async () => {
  const counted = async () => {
    const { rows } = await bench.client.query<{ cases: string }>(
      "select sum(denominator)::text as cases from tally where kpi = 'referral-rate-10k' and known_until is null",
    );
    return rows[0]?.cases ?? null;
  };
  const referrals = (days: readonly string[]) =>
    ["cine_referral_id,cine_person_id,cine_referral_date", ...days.map((day, index) => `R${index},C${index},${day}`)]
      .join("\n")
      .concat("\n");
  await bench.load(await bench.write("ssd_cin_episodes.csv", referrals(["2026-01-05"])), { countLast: true });
  expect(await counted()).toBeNull();
  const { kpis } = await countWhatIsOwed(bench.client, "E10000032");
  expect(kpis).toBeGreaterThan(0);
  expect(await counted()).toBe("1");
  expect(await countWhatIsOwed(bench.client, "E10000032")).toMatchObject({ kpis: 0 });
  await bench.load(await bench.write("ssd_cin_episodes.csv", referrals(["2026-01-05", "2026-02-09"])));
  expect(await counted()).toBe("2");
  expect(await countWhatIsOwed(bench.client, "E10000032")).toMatchObject({ kpis: 0 });
});

test("where there are no records there is nothing to count, and of one kind only what reads it", async () => {
  const empty = await openWorkbench();
  try {
    await empty.load(await empty.write("children.csv", statisticsFile()));
    const begun: number[] = [];
    const owed = () => countWhatIsOwed(empty.client, "E10000032", (kpis) => begun.push(kpis));
    expect(await owed()).toMatchObject({ kpis: 0 });
    expect(begun).toEqual([]);
    const complaint = "K1,2026-01-05,Assessment,2026-01-20,1,Complaint";
    const header = "complaint_id,received_on,service,due_on,stage,kind";
    await empty.load(await empty.write("complaints.csv", `${header}\n${complaint}\n`));
    expect(await owed()).toMatchObject({ kpis: 0 });
    await empty.client.query("delete from counted_kpi");
    await owed();
    const { rows } = await empty.client.query<{ kpi: string }>("select distinct kpi from counted_kpi order by kpi");
    expect(rows.map(({ kpi }) => kpi)).toEqual(["complaints-received", "complaints-timely", "compliments-received"]);
    expect(begun).toEqual([rows.length]);
  } finally {
    await empty.close();
  }
});

test("a count that was put off names the load that caused it, and a definition that is new is counted when it comes", async () => {
  const owed = await bench.load(
    await bench.write("ssd_cin_episodes.csv", "cine_referral_id,cine_person_id,cine_referral_date\nR9,C9,2026-03-02\n"),
    { countLast: true, force: true },
  );
  await countWhatIsOwed(bench.client, "E10000032");
  const { rows } = await bench.client.query<{ cause: number }>(
    "select distinct caused_by as cause from tally where kpi = 'referral-rate-10k' and known_until is null and month = '2026-03-01'",
  );
  expect(rows).toEqual([{ cause: owed.load }]);

  await bench.client.query("update counted_kpi set definition = 'another' where kpi = 'referral-rate-10k'");
  expect(await countWhatIsOwed(bench.client, "E10000032")).toMatchObject({ kpis: 1 });
});

test.each(["watch", "schedule"])("what is owed is made up for by `etl %s` when it begins", async (command) => {
  await bench.client.query("update counted_kpi set definition = 'another' where kpi = 'referral-rate-10k'");
  const sources = join(bench.folder, "sources.json");
  await writeFile(sources, JSON.stringify({ jobs: [{ name: "yearly", cron: "0 3 1 1 *", folder: bench.folder }] }));
  const begun = etlProcess(bench.url, command === "watch" ? [command, bench.folder] : [command], "E10000032", {
    SOURCES: sources,
  });
  const owed = async () => (await bench.client.query("select from counted_kpi where definition = 'another'")).rowCount;
  await expect.poll(owed, { timeout: 50_000 }).toBe(0);
  begun.child.kill("SIGINT");
  expect(await begun.ended).toMatchObject({ code: 0, err: expect.stringContaining("Counting 1 KPI...") });
});
