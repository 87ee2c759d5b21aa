import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../workbook/testing/temporary-folder.ts";
import { defineXmlLayout } from "./xml-layout.ts";
import { elementsAt, textAt } from "./xml-records.ts";
import { xmlTables } from "./xml-tables.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const layout = defineXmlLayout({
  id: "return-of-children",
  title: "Return of children",
  marks: ["Message/Children"],
  head: "Message/Header",
  records: ["Message/Children/Child"],
  repeats: ["Plan"],
  tables: [
    {
      name: "children",
      header: ["Year", "Id", "Sex"],
      rowsOf: (child, head) => [
        {
          line: child.line,
          cells: [head && textAt(head, "Year"), textAt(child, "Id"), textAt(child, "Sex")].map((text) => text ?? ""),
        },
      ],
    },
    {
      name: "plans",
      header: ["Id", "Start"],
      rowsOf: (child) =>
        elementsAt(child, "Plan").map((plan) => ({
          line: plan.line,
          cells: [textAt(child, "Id") ?? "", textAt(plan, "Start") ?? ""],
        })),
    },
  ],
});

const text = `<?xml version="1.0"?>
<r:Message xmlns:r="urn:return">
<r:Header><r:Year>2024</r:Year></r:Header>
<r:Children>
<r:Child><r:Id>1</r:Id><r:Sex>1</r:Sex>
<r:Plan><r:Start>2024-01-01</r:Start></r:Plan>
<r:Plan><r:Start>2024-02-01</r:Start></r:Plan></r:Child>
<r:Child><r:Id>2</r:Id><r:Sex>1</r:Sex>
<r:Sex>2</r:Sex></r:Child>
</r:Children></r:Message>`;

test("a return is taken apart into tables, rows by their lines; a fault is refused in the table that has the column", async () => {
  const tables = await xmlTables(folder.write(text), [layout]);
  const found = [];
  for (const table of tables)
    for await (const { rows, numbers, refused } of table.rows())
      found.push({
        name: table.name,
        rows,
        numbers,
        refused: [...(refused ?? [])].map(([index, { column, code }]) => [index, column, code]),
      });
  expect(found).toEqual([
    {
      name: "children",
      rows: [
        ["2024", "1", "1"],
        ["2024", "2", "1"],
      ],
      numbers: [5, 8],
      refused: [[1, "Sex", "repeated-element"]],
    },
    {
      name: "plans",
      rows: [
        ["1", "2024-01-01"],
        ["1", "2024-02-01"],
      ],
      numbers: [6, 7],
      refused: [],
    },
  ]);
});

test("a file of which no layout has a mark is refused by what it is", async () => {
  await expect(xmlTables(folder.write("<Message><Errors/></Message>"), [layout])).rejects.toMatchObject({
    code: "unknown-xml",
    message: expect.stringMatching(/<Message> and that has none of <Message\/Children> \(Return of children\)/),
  });
});
