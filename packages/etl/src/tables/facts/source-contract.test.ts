import { facts, type LoadCheck, type SourceContract } from "@children-first/schema/facts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { RowSchema } from "./fact-plan.ts";
import { reportText } from "../../load/report-text.ts";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";
import { factLoader } from "./fact-loader.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const lifeStoryWork = facts.find(({ table }) => table === "life_story_work")!;
const header = "child_id,recorded_on,kind";
let edition = 0;

/** Loads rows with a loader of this contract and these checks. Every file has other bytes. */
async function loadWith(
  {
    rowSchema,
    ...declared
  }: { contract?: Partial<SourceContract>; checks?: readonly LoadCheck[]; rowSchema?: RowSchema },
  rows: readonly string[],
  columns = header,
) {
  const fact = { ...lifeStoryWork, disposition: "merge", ...declared } as const;
  const loader = factLoader(fact, rowSchema === undefined ? {} : { rowSchema });
  const blank = "\n".repeat((edition += 1));
  const file = await bench.write("life_story_work.csv", `${[columns, ...rows].join("\n")}${blank}`);
  return await bench.load(file, { loaders: [loader] });
}

const standing = async () =>
  (await bench.client.query("select from life_story_work where superseded_by is null")).rowCount;

test("a header that differs from the contract is reported, or refuses the file by the column's name", async () => {
  const renamed = "Client ID,recorded_on,note,kind";
  const rows = ["A1,2026-03-01,x,Book", "A2,2026-03-02,y,Book"];
  for (const [contract, code, column] of [
    [{ newColumns: "refuse" }, "new-column", "note"],
    [{ renamedColumns: "refuse" }, "renamed-column", "Client ID"],
  ] as const)
    expect(await loadWith({ contract }, rows, renamed)).toMatchObject({
      status: "REFUSED",
      refusals: [{ row: 1, column, code }],
    });
  // "kind" is required, so a file without it is refused under every contract.
  expect(await loadWith({}, ["A1,2026-03-01"], "child_id,recorded_on")).toMatchObject({
    refusals: [{ column: "kind", code: "missing-column" }],
  });
  const { message } = await loadWith({}, rows, renamed);
  expect(message).toBe(
    'Not read, because the table has no such column: "note". Read under another name: "Client ID" for "child_id".',
  );
});

test("rows with something in a column that was not agreed are refused where the contract says so", async () => {
  const rows = ["E1,2026-03-01,,Book", "E2,2026-03-02,why,Book"];
  const taken = await loadWith({ contract: { newColumns: "refuse-rows" } }, rows, "child_id,recorded_on,note,kind");
  expect(taken).toMatchObject({
    status: "LOADED_WITH_REFUSALS",
    rowsLoaded: 1,
    refusals: [{ row: 3, column: "note", code: "new-column" }],
  });
});

test("a loader's own schema refuses a row by its first issue, under the file's name of the column, and keeps its key", async () => {
  const rowSchema = z
    .object({ child_id: z.string(), recorded_on: z.string(), kind: z.string().nullable() })
    .refine(({ kind, recorded_on: day }) => kind !== "Book" || day < "2026-01-01", {
      path: ["kind"],
      message: "books have been kept elsewhere since 2026. Record it there.",
    });
  const rows = ["F1,2025-12-31,Book", "F2,2026-01-01,Book", "F3,2026-01-01,Later life letter"];
  const taken = await loadWith({ rowSchema }, rows, "Client ID,recorded_on,kind");
  expect(taken).toMatchObject({
    status: "LOADED_WITH_REFUSALS",
    rowsLoaded: 2,
    refusals: [
      {
        row: 3,
        column: "kind",
        code: "row-not-as-agreed",
        message: 'Row 3, column "kind": books have been kept elsewhere since 2026. Record it there.',
      },
    ],
  });
});

test("an optional column that the contract has and the file has not refuses the file by its name", async () => {
  const people = facts.find(({ table }) => table === "person")!;
  const loader = factLoader({ ...people, disposition: "merge", contract: { missingColumns: "refuse" } });
  const file = await bench.write("person.csv", "pers_person_id,pers_dob\nG1,2015-01-01\n");
  expect(await bench.load(file, { loaders: [loader] })).toMatchObject({
    status: "REFUSED",
    refusals: [{ row: 1, column: "pers_sex", code: "missing-column" }],
  });
});

test("more refused rows than the contract allows refuse the file: nothing of it is loaded, every reason is kept", async () => {
  const before = await standing();
  const rows = ["B1,2026-03-01,Book", "B2,2026-03-02,Novel", "B3,soon,Book", "B4,2026-03-04,Book"];
  const refused = await loadWith({ contract: { mostRefused: 0.49 } }, rows);
  expect(refused).toMatchObject({
    status: "REFUSED",
    rowsRead: 4,
    rowsLoaded: 0,
    rowsRefused: 4,
    message: expect.stringContaining("2 rows of 4 (50%) cannot be taken, and the contract allows 49%"),
    refusals: [
      { row: 0, code: "too-many-refused" },
      { row: 3, column: "kind" },
      { row: 4, column: "recorded_on" },
    ],
  });
  expect(await standing()).toBe(before);
  const taken = await loadWith({ contract: { mostRefused: 0.5 } }, rows);
  expect(taken).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsLoaded: 2, rowsRefused: 2 });
});

const checks = (severity: LoadCheck["severity"]): readonly LoadCheck[] => [
  { id: "letter-on-monday", severity, finds: "s.kind = 'Later life letter'", message: "Letters are not written." },
  { id: "book-missing", severity: "WARNING", finds: "s.kind is null", message: "Never found." },
];

test("a warning is kept with the load and said; an error refuses the file, and is kept too", async () => {
  const rows = ["C1,2026-03-01,Book", "C2,2026-03-02,Later life letter", "C3,2026-03-03,later life letter"];
  const before = await standing();
  const finding = { check: "letter-on-monday", rows: 2, firstRow: 3, message: "Letters are not written." };
  const refused = await loadWith({ checks: checks("ERROR") }, rows);
  expect(refused).toMatchObject({
    status: "REFUSED",
    rowsRead: 3,
    rowsRefused: 3,
    findings: [{ ...finding, severity: "ERROR" }],
    refusals: [{ row: 0, code: "letter-on-monday" }],
  });
  expect(await standing()).toBe(before);
  const loaded = await loadWith({ checks: checks("WARNING") }, rows);
  expect(loaded).toMatchObject({ status: "LOADED", rowsLoaded: 3, findings: [{ ...finding, severity: "WARNING" }] });
  expect(reportText(loaded)).toContain("warning letter-on-monday: 2 rows, the first of them row 3. Letters are");
  const { rows: kept } = await bench.client.query(
    `select load_id as load, check_id as "check", severity, rows, first_row as "firstRow" from finding where load_id >= $1 order by id`,
    [refused.load],
  );
  expect(kept).toEqual([
    { load: refused.load, check: "letter-on-monday", severity: "ERROR", rows: 2, firstRow: 3 },
    { load: loaded.load, check: "letter-on-monday", severity: "WARNING", rows: 2, firstRow: 3 },
  ]);
});
