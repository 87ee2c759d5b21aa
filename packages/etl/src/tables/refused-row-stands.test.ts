import { sql } from "@children-first/schema/sql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statisticsFile, openWorkbench, type Workbench } from "../testing/workbench.ts";

// A row that cannot be read may be any row that stands. So the load withdraws none that it may be.

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

async function standing(table: string, columns: string): Promise<string[]> {
  const { rows } = await bench.client.query<{ row: string }>(
    sql`select concat_ws('|', ${sql.raw(columns)}) as row from ${sql.raw(table)} where superseded_by is null order by 1`,
  );
  return rows.map(({ row }) => row);
}

const load = async (name: string, content: string | Buffer) => await bench.load(await bench.write(name, content));
const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

const contacts = (...rows: string[]) =>
  lines("cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_desc", ...rows);

test("a ragged row keeps its version, and what is really gone is withdrawn", async () => {
  await load("contacts.csv", contacts("1,P1,2025-01-02,Police", "2,P2,2025-01-03,School", "3,P3,2025-01-03,Health"));
  const report = await load("contacts.csv", contacts("1,P1,2025-01-02,Police", "2,P2,2025-01-03,School, nurse"));
  expect(report).toMatchObject({ rowsRefused: 1, rowsWithdrawn: 1 });
  expect(report.message).toContain("The file does not have 1 of 2 rows that stand (50%), and withdraws it");
  expect(report.message).not.toContain("before its key was known");
  expect(await standing("contacts", "cont_contact_id")).toEqual(["1", "2"]);
});

test("a ragged row of which no current row has the key may be any row: nothing is withdrawn, and the load says so", async () => {
  const report = await load("contacts.csv", contacts("1,P1,2025-01-02,Police", "Dr, who,P2,2025-01-03,School"));
  expect(report).toMatchObject({ rowsRefused: 1, rowsWithdrawn: 0 });
  expect(report.message).toContain(
    "1 row was refused before its key was known, the first of them row 3. So 1 row that the file does not have stays current.",
  );
  expect(await standing("contacts", "cont_contact_id")).toEqual(["1", "2"]);
});

test("a part of the key that cannot be read keeps the rows that are equal in the others", async () => {
  const header = "child_id,recorded_on,kind";
  await load("life_story_work.csv", lines(header, "A,2025-01-01,Book", "A,2025-01-02,Book", "B,2025-01-03,Book"));
  const report = await load("life_story_work.csv", lines(header, "A,2025-01-01,Book", "A,soon,Book"));
  expect(report).toMatchObject({ rowsUnchanged: 1, rowsRefused: 1, rowsWithdrawn: 1 });
  expect(await standing("life_story_work", "child_id, recorded_on")).toEqual(["A|2025-01-01", "A|2025-01-02"]);
});

test("a row of mixed encoding, or with text behind a quote, keeps its version", async () => {
  const header = "child_id,recorded_on,kind";
  const before = lines(header, "É,2025-02-01,Book", "D,2025-02-01,Book", "E,2025-02-01,Book");
  await load("life_story_work.csv", before);
  const mixed = Buffer.concat([
    Buffer.from(lines(header, "É,2025-02-01,Book", '"D" x,2025-02-01,Book')),
    Buffer.from("E,2025-02-01,Caf\xE9\n", "latin1"),
  ]);
  const report = await load("life_story_work.csv", mixed);
  expect(report.refusals.map(({ code }) => code)).toEqual(["text-behind-quote", "mixed-encoding"]);
  expect(await standing("life_story_work", "child_id")).toEqual(["D", "E", "É"]);
});

test("a published row that is ragged, or of an unknown area, keeps its version", async () => {
  const name = "d1_children_2024_to_2025.csv";
  await load(name, statisticsFile());
  const whole = await bench.figures();
  const [header, ...rows] = statisticsFile().trimEnd().split("\n");
  const ragged = await load(name, lines(header!, ...rows.with(1, `${rows[1]!},late`)));
  expect(ragged).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRefused: 1, rowsWithdrawn: 0 });
  expect(ragged.message).toContain("So 1 row that the file does not have stays current");
  expect(await bench.figures()).toEqual(whole);
  const unknown = rows.with(1, rows[1]!.replace("E10000014", "E1000001X")).toSpliced(2, 1);
  const report = await load(name, lines(header!, ...unknown));
  // The unknown area is of 2025, so the row of 2024 that the file no longer has is gone.
  expect(report).toMatchObject({ rowsRefused: 1, rowsWithdrawn: 1 });
  expect(await bench.figures()).toHaveLength(whole.length - 1);
});

test("stray text in an XML return leaves the child's earlier version", async () => {
  const census = (...children: string[]) =>
    `<Message><Header><CollectionDetails><ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails></Header><Children>${children.join("\n")}</Children></Message>`;
  const child = (id: string, stray = "") =>
    `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID>${stray}<Sex>F</Sex></ChildIdentifiers></Child>`;
  await load("census.xml", census(child("01"), child("02"), child("03")));
  const report = await load("census.xml", census(child("01"), child("02", "stray")));
  expect(report).toMatchObject({ rowsRefused: 1, rowsWithdrawn: 1 });
  expect(await standing("cin_census_children", `"LAchildID"`)).toEqual(["01", "02"]);
});
