import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { followFacts } from "@children-first/schema/counting";
import { testDatabase } from "@children-first/schema/testing";
import { setup } from "@children-first/schema/testing-setup";
import { Client } from "pg";
import { countAll } from "../src/count-all.ts";
import { defaultOptions } from "../src/demo/demo-options.ts";
import { writeDemo } from "../src/demo/write-demo.ts";
import { loaders } from "../src/loaders.ts";
import { queryOf } from "../src/query-of.ts";
import { loadFile } from "../src/run.ts";
import { filesToLoad } from "../src/files-to-load.ts";

const authority = "E10000032";
const runs = 3;

/** How long it takes to count every KPI anew, and those that one fact bears on. */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  const folder = await mkdtemp(join(tmpdir(), "children-first-bench-"));
  const end = await setup();
  const database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    Array.from(writeDemo({ ...defaultOptions, years: 5, dirt: 0, out: folder }));
    for (const file of await filesToLoad([folder]))
      await loadFile(client, file, { loaders, authority, countLast: true });
    const seconds = async (what: string, work: () => Promise<unknown>) => {
      const taken: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const started = performance.now();
        await work();
        taken.push((performance.now() - started) / 1000);
      }
      const sorted = taken.toSorted((one, other) => one - other);
      return [what, ...taken.map((one) => one.toFixed(1)), sorted[Math.floor(runs / 2)]!.toFixed(1)];
    };
    const after = (fact: string) => async () => {
      await client.query("begin");
      await followFacts(queryOf(client), { authority, cause: null, facts: [fact] });
      await client.query("rollback");
    };
    return {
      title: "Counting KPIs of 850 children in care over five years",
      columns: ["", ...Array.from({ length: runs }, (_, run) => `run ${run + 1} (s)`), "median (s)"],
      rows: [
        await seconds("every KPI", () => countAll(client, authority)),
        await seconds("what complaints bear on", after("complaints")),
        await seconds("what visits to children in care bear on", after("cla_visits")),
        await seconds("what child protection plans bear on", after("cp_plans")),
      ],
      note: "Every month of the history, for the authority and each service and team, in one transaction. Must hold: every KPI under 15 s.",
    };
  } finally {
    await client.end();
    await database.close();
    await end();
    await rm(folder, { recursive: true, force: true });
  }
}
