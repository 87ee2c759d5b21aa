import { afterAll, beforeAll, expect, test } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { loaders } from "../loaders.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const complaints = "complaint_id,received_on,service,due_on,stage,kind\nK1,2026-01-05,Care,2026-01-19,1,Complaint\n";

/** Of a load: how often its file came, its date, and whether its rows are still its own. */
async function delivered(load: number | null) {
  const { rows } = await bench.client.query<{ again: Date | null; asAt: string; newest: number }>(
    `select redelivered_at as again, (as_at at time zone 'UTC')::date::text as "asAt", (select max(id) from load) as newest from load where id = ${load}`,
  );
  return rows[0]!;
}

test.each([
  ["a fact, dated by its records", "complaints.csv", complaints, {}, "2026-01-05"],
  [
    "a fact, dated by an option",
    "complaints_of_march.csv",
    complaints.replace("K1", "K2"),
    { asAt: new Date("2026-03-31") },
    "2026-03-31",
  ],
  ["a published table", "children.csv", statisticsFile(), {}, null],
])(
  "a file that is loaded and comes again has come again, and its data are no newer: %s",
  async (_, name, content, options, day) => {
    const path = await bench.write(name, content);
    const first = await bench.load(path, options);
    expect(first.status).toBe("LOADED");
    const once = await delivered(first.load);
    expect(once.again).toBeNull();
    expect(once.asAt).toBe(day ?? once.asAt);

    await checkFile(bench.client, path, { loaders, authority: "E10000032", ...options });
    expect((await delivered(first.load)).again, "a check is no delivery").toBeNull();

    expect(await bench.load(path, options)).toMatchObject({ status: "ALREADY_LOADED", load: first.load });
    const twice = await delivered(first.load);
    expect(twice).toEqual({ ...once, again: expect.any(Date) });
    expect(await bench.load(path, options)).toMatchObject({ status: "ALREADY_LOADED" });
    expect((await delivered(first.load)).again!.getTime()).toBeGreaterThan(twice.again!.getTime());
  },
);

test("the project's own sample is no delivery", async () => {
  const path = await bench.write("sample.csv", statisticsFile({ 2: "977" }));
  const { load } = await bench.load(path, { sample: true });
  expect(await bench.load(path, { sample: true })).toMatchObject({ status: "ALREADY_LOADED" });
  expect((await delivered(load)).again).toBeNull();
});
