import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { expect, test, beforeAll, afterAll } from "vitest";
import { packedRepeats, zipFile } from "./readers/workbook/testing/zip-file.ts";
import { workbookFile, type WorkbookContent } from "./readers/workbook/testing/workbook-file.ts";
import { dayCell, type SheetCell, sheetXml } from "./testing/sheet-xml.ts";
import { openWorkbench, type Workbench } from "./testing/workbench.ts";

// The faults and styles that councils' files are known to have, each loaded as a file of complaints. Each case names
// the resulting rows, or the refusal.

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

interface Expected {
  /** The current rows as complaint|service|received|responded|theme. After a refusal these are the rows from before. */
  stands?: readonly string[];
  /** The refusals, as row|column|code. */
  refused?: readonly string[];
  /** The warnings about loaded rows, as check|rows|first row. */
  finds?: readonly string[];
  /** The message of the load. */
  says?: RegExp;
}

const names = ["complaint_id", "received_on", "service", "due_on", "responded_on", "stage", "kind", "theme"];
const row = (id: string, theme = "Delay", service = "Care") => [
  id,
  "2023-07-31",
  service,
  "2023-08-14",
  "2023-08-10",
  "1",
  "Complaint",
  theme,
];
const csv = (rows: readonly (readonly string[])[], delimiter = ",", end = "\n") =>
  rows.map((cells) => cells.join(delimiter) + end).join("");
const two = [names, row("0001"), row("0002", "Tone")];
const both = ["0001|Care|2023-07-31|2023-08-10|Delay", "0002|Care|2023-07-31|2023-08-10|Tone"];
/** The two, and a third with a blank theme. */
const withBlank = [...both, "0003|Care|2023-07-31|2023-08-10"];
const accents = csv([names, row("0001", "Café"), row("0002", "Zoë’s case")]);
const withAccents = ["0001|Care|2023-07-31|2023-08-10|Café", "0002|Care|2023-07-31|2023-08-10|Zoë’s case"];
const windows = (text: string) => Buffer.from(text.replaceAll("’", "\u0092"), "latin1");
const swapped = (text: string) => Buffer.from(text, "utf16le").swap16();
/** Two good rows, and between them, in row 3, one with a changed cell. */
const withCell = (column: string, cell: string) =>
  csv([names, row("0001"), row("0003").with(names.indexOf(column), cell), row("0002", "Tone")]);

/** The parts of a workbook of complaints. Days are serial numbers. */
const day = (serial: number): SheetCell => dayCell(serial);
const sheetRow = (id: SheetCell, theme: SheetCell = "Delay", received: SheetCell = day(45138)): SheetCell[] => [
  id,
  received,
  "Care",
  day(45152),
  day(45148),
  1,
  "Complaint",
  theme,
];
const book = (rows: readonly (readonly SheetCell[] | null)[], more: Partial<WorkbookContent> = {}, after = "") =>
  workbookFile({ sheets: { Complaints: sheetXml(rows, after) }, formats: ["dd/mm/yyyy", "0000"], ...more });
const goodSheet = [names, sheetRow("0001"), sheetRow("0002", "Tone")];

const files: Readonly<Record<string, readonly [content: string | Buffer, expected: Expected, name?: string]>> = {
  "a byte order mark of UTF-8": [`\uFEFF${accents}`, { stands: withAccents }],
  "UTF-16, little end first": [Buffer.from(`\uFEFF${accents}`, "utf16le"), { stands: withAccents }],
  "UTF-16, big end first": [swapped(`\uFEFF${accents}`), { stands: withAccents }],
  "UTF-16 without a mark": [Buffer.from(accents, "utf16le"), { stands: withAccents }],
  "Windows-1252": [windows(accents), { stands: withAccents, says: /Read as Windows-1252.*"é" in row 2/ }],
  "two encodings in one file": [
    Buffer.concat([
      Buffer.from(csv([names, row("0001", "Café")])),
      windows(csv([row("0003", "Zoë")])),
      Buffer.from(csv([row("0002", "Tone")])),
    ]),
    { stands: [withAccents[0]!, both[1]!], refused: ["3|theme|mixed-encoding"] },
  ],
  "bytes of no encoding": [Buffer.from(withCell("theme", "x\u0081"), "latin1"), { refused: ["3|null|not-utf-8"] }],
  "line ends of CR": [csv(two, ",", "\r"), { stands: both }],
  "line ends of CRLF": [csv(two, ",", "\r\n"), { stands: both }],
  "line ends mixed": [
    csv([names], ",", "\r\n") + csv([row("0001")], ",", "\r") + csv([row("0002", "Tone")]),
    { stands: both },
  ],
  semicolons: [csv(two, ";"), { stands: both }],
  tabs: [csv(two, "\t"), { stands: both }],
  bars: [csv(two, "|"), { stands: both }],
  "a line end, a quote and a comma in a cell": [
    csv([names, row("0001", '"Late,\nand ""rude"""')]),
    { stands: ['0001|Care|2023-07-31|2023-08-10|Late,\nand "rude"'] },
  ],
  "ragged rows": [
    csv([names, row("0001"), row("0003").slice(0, -1), [...row("0004"), "more"], row("0002", "Tone")]),
    { stands: both, refused: ["3|null|ragged-row", "4|null|ragged-row"] },
  ],
  "a quote that was never meant to open": [
    csv([names, row("0001"), row("0003", '"never meant'), row("0002", "Tone"), row("0004", '"said "no" twice"')]),
    { stands: both, refused: ["3|null|text-behind-quote", "5|null|text-behind-quote"] },
  ],
  "a quote that takes whole rows along": [
    csv([names, row("0001"), row("0002", '"Tone'), row("0003", 'x"')]),
    {
      stands: [both[0]!, `${both[1]!}\n${row("0003", "x").join(",")}`],
      says: /Row 3 has a quoted cell that holds whole lines/,
    },
  ],
  "a blank before a quote": [csv([names, row("0001", ' "Delay"'), row("0002", '"Tone" ')]), { stands: both }],
  "a comma behind every row but the header": [
    csv([names, [...row("0001"), ""], [...row("0002", "Tone"), ""]]),
    { stands: both },
  ],
  "a quote that is never closed": [
    csv([names, row("0001"), row("0002", '"Tone')]),
    { refused: ["3|null|unclosed-quote"] },
  ],
  "two columns of one name": [
    csv([names.with(7, "service"), row("0001")]),
    { refused: ["1|service|duplicate-column"] },
  ],
  "a column without a name": [
    csv([names.with(7, "").concat("theme"), row("0001").concat("x")]),
    { refused: ["1|null|unnamed-column"] },
  ],
  "a column under another name, in another order": [
    csv([
      ["Complaint ID", "Theme", ...names.slice(1, 7)],
      ["0001", "Delay", ...row("0001").slice(1, 7)],
      ["0002", "Tone", ...row("0002").slice(1, 7)],
    ]),
    { stands: both },
  ],
  "a column that is needed and missing": [
    csv(two.map((cells) => cells.toSpliced(2, 1))),
    { refused: ["1|service|missing-column"] },
  ],
  "titles above and totals below": [
    `Complaints of July 2023\nRun on 1 August 2023, all services\n\n${csv(two)}Total,2\n\nSource: the complaints system of the council\n`,
    { stands: both, says: /a total or a note below the table: rows 7, 9/ },
  ],
  "a total among the rows": [
    csv([names, row("0001"), ["Total", "", "", "", "", "", "", ""], row("0002", "Tone")]),
    { stands: both, refused: ["3|received_on|missing-value"] },
  ],
  "the header again half-way": [
    csv([names, row("0001"), names, row("0002", "Tone")]),
    { stands: both, says: /the header again: row 3/ },
  ],
  "an empty file": ["", { refused: ["0|null|empty-file"] }],
  "blank lines only": ["\n\n,,\n", { refused: ["0|null|empty-file"] }],
  "a header only": [csv([names]), { refused: ["0|null|no-rows"] }],
  "one row": [csv([names, row("0001")]), { stands: both.slice(0, 1) }],
  "commas behind every row": [csv(two.map((cells) => [...cells, "", ""])), { stands: both }],
  "a value behind the last column": [
    csv([
      [...names, ""],
      [...row("0001"), ""],
      [...row("0003"), "?"],
      [...row("0002", "Tone"), ""],
    ]),
    { stands: both, refused: ["3|null|ragged-row"] },
  ],
  "NUL bytes": [withCell("theme", "a\0b"), { refused: ["0|null|nul-bytes"] }],
  "NUL in UTF-16": [
    Buffer.from(`\uFEFF${withCell("theme", "a\0b")}`, "utf16le"),
    { stands: both, refused: ["3|theme|nul-bytes"] },
  ],
  "a last line that is cut short": [
    csv(two).slice(0, -20),
    { stands: both.slice(0, 1), refused: ["3|null|ragged-row"] },
  ],
  "an identifier in scientific notation": [
    withCell("complaint_id", "1.2E+11"),
    { stands: both, refused: ["3|complaint_id|scientific-notation"] },
  ],
  "the month before the day": [
    withCell("received_on", "07/31/2023"),
    { stands: both, refused: ["3|received_on|not-a-date"] },
  ],
  "the month before the day, and dates that could be read either way": [
    csv([names, row("0001").with(1, "07/04/2023"), row("0003").with(1, "07/31/2023"), row("0002", "Tone")]),
    { refused: ["0|null|month-first-dates", "3|received_on|not-a-date"] },
  ],
  "the day first in some dates and the month first in others": [
    csv([
      names,
      row("0001").with(1, "30/07/2023"),
      row("0003").with(1, "07/30/2023"),
      row("0002", "Tone").with(1, "01/08/2023"),
    ]),
    {
      stands: ["0001|Care|2023-07-30|2023-08-10|Delay", "0002|Care|2023-08-01|2023-08-10|Tone"],
      refused: ["3|received_on|not-a-date"],
      finds: ["month-first-dates|1|4", "refused-not-counted|1|3"],
    },
  ],
  "the day before the month": [csv([names, row("0001").with(1, "31/07/2023"), row("0002", "Tone")]), { stands: both }],
  "a day number of a spreadsheet": [
    withCell("received_on", "45138"),
    { stands: both, refused: ["3|received_on|not-a-date"] },
  ],
  "29 February 1900": [withCell("received_on", "1900-02-29"), { stands: both, refused: ["3|received_on|not-a-date"] }],
  "a date in the future": [
    withCell("received_on", "2222-07-31"),
    { stands: both, refused: ["3|received_on|future-date"] },
  ],
  "nothing recorded, as NULL, N/A and -": [
    csv([names, row("0001", "NULL"), row("0002", "N/A"), row("0003", "-").with(4, "NULL")]),
    { stands: ["0001|Care|2023-07-31|2023-08-10", "0002|Care|2023-07-31|2023-08-10", "0003|Care|2023-07-31"] },
  ],
  "curly quotes, zero-width and non-breaking spaces": [
    csv([names.with(0, "\u200Bcomplaint_id\u00A0"), row("\u00A00001\u200B", "“Late”"), row("0002", "\u00A0Tone")]),
    { stands: ["0001|Care|2023-07-31|2023-08-10|“Late”", both[1]!] },
  ],
  "one key twice": [
    csv([names, row("0001"), row("0003"), row("0003", "Tone"), row("0002", "Tone")]),
    { stands: both, refused: ["3|complaint_id|duplicate-key", "4|complaint_id|duplicate-key"] },
  ],
  "one row twice": [
    csv([names, row("0001"), row("0001"), row("0002", "Tone")]),
    { stands: both, refused: ["3|null|duplicate-row"] },
  ],
  "cells that a spreadsheet would run": [
    csv([names, row("0001", "=1+1"), row("0002", "@SUM(A1)")]),
    { stands: ["0001|Care|2023-07-31|2023-08-10|=1+1", "0002|Care|2023-07-31|2023-08-10|@SUM(A1)"] },
  ],
  "300 columns": [
    csv(
      two.map((cells, index) => [
        ...cells,
        ...Array.from({ length: 292 }, (_, column) => (index === 0 ? `extra_${column}` : "x")),
      ]),
    ),
    // At least half of the columns, or all that the fact requires, must be the fact's. Here all required ones are.
    { stands: both, says: /Not read.*"extra_0"/ },
  ],
  "last year's template": [
    csv(two.map((cells, index) => [...cells, index === 0 ? "old_ref" : "7"])),
    { stands: both, says: /"old_ref"/ },
  ],

  "a workbook": [book(goodSheet), { stands: both }, "complaints.xlsx"],
  "a workbook with the name of a CSV file": [book(goodSheet), { stands: both }],
  "titles above and totals below in a workbook": [
    book([["Complaints"], null, ...goodSheet, null, ["Total", "", 2]]),
    { stands: both, says: /below the table: row 7/ },
    "complaints.xlsx",
  ],
  "the year counted from 1904": [
    book([names, ["0001", day(43676), "Care", day(43690), day(43686), 1, "Complaint", "Delay"]], { date1904: true }),
    { stands: both.slice(0, 1) },
    "complaints.xlsx",
  ],
  "serial 60, 29 February 1900": [
    book([names, sheetRow("0001"), sheetRow("0003", "x", day(60)), sheetRow("0002", "Tone")]),
    { stands: both, refused: ["3|received_on|not-a-date"] },
    "complaints.xlsx",
  ],
  "identifiers that a format fills with zeros": [
    book([names, sheetRow(dayCell(1, 2)), sheetRow(dayCell(2, 2), "Tone")]),
    { stands: both },
    "complaints.xlsx",
  ],
  "a hidden sheet": [
    book(goodSheet, { hidden: { Complaints: "hidden" } }),
    { stands: both, says: /sheet is hidden/ },
    "complaints.xlsx",
  ],
  "hidden rows": [
    workbookFile({
      sheets: { Complaints: sheetXml(goodSheet).replace('<row r="3">', '<row r="3" hidden="1">') },
      formats: ["dd/mm/yyyy"],
    }),
    { stands: both, says: /1 hidden row is read/ },
    "complaints.xlsx",
  ],
  "a formula that was never calculated": [
    book([names, sheetRow("0001"), sheetRow("0003", { xml: "<c><f>NOW()</f></c>" }), sheetRow("0002", "Tone")]),
    { stands: withBlank, finds: ["formula-without-value|1|3"] },
    "complaints.xlsx",
  ],
  "values of formulas that may be stale": [
    book([names, sheetRow("0001", { xml: '<c t="str"><f>A1</f><v>Delay</v></c>' })], { calculateOnOpen: true }),
    { stands: both.slice(0, 1), says: /out of date/ },
    "complaints.xlsx",
  ],
  "#REF! in a cell": [
    book([names, sheetRow("0001"), sheetRow("0003", { xml: '<c t="e"><v>#REF!</v></c>' }), sheetRow("0002", "Tone")]),
    { stands: withBlank, finds: ["formula-error|1|3"] },
    "complaints.xlsx",
  ],
  "cells merged over rows": [
    book(goodSheet, {}, '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>'),
    { refused: ["2|null|merged-cells"] },
    "complaints.xlsx",
  ],
  "a title merged over columns": [
    book([["Complaints of July"], ...goodSheet], {}, '<mergeCells><mergeCell ref="A1:H1"/></mergeCells>'),
    { stands: both },
    "complaints.xlsx",
  ],
  "a workbook with macros": [
    book(goodSheet, { more: [{ name: "xl/vbaProject.bin", content: "x" }] }),
    { stands: both, says: /not run/ },
    "complaints.xlsm",
  ],
  "an encrypted workbook": [
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]),
    { refused: ["0|null|encrypted-workbook"] },
    "complaints.xlsx",
  ],
  "a workbook of before 2007": [
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from("Workbook", "utf16le")]),
    { refused: ["0|null|old-workbook"] },
    "complaints.xls",
  ],
  "a web page with the name of a workbook": [
    "<html><table><tr><td>complaint_id</td></tr></table></html>",
    { refused: ["0|null|html-page"] },
    "complaints.xlsx",
  ],
  "a workbook that unpacks to gigabytes": [
    workbookFile({
      sheets: {
        Complaints: {
          content: "",
          packed: packedRepeats(
            "<worksheet><sheetData>",
            "<row><c><v>1</v></c></row>",
            3e9,
            "</sheetData></worksheet>",
          ),
          size: 3e9,
        },
      },
    }),
    { refused: ["0|null|workbook-unpacks-too-large"] },
    "complaints.xlsx",
  ],
  "XML that no layout reads": [
    '<?xml version="1.0"?><Complaints/>',
    { refused: ["1|null|unknown-xml"] },
    "complaints.xml",
  ],
  "XML with entities": [
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    { refused: ["1|null|xml-doctype"] },
    "complaints.xml",
  ],

  "a zip of files": [
    zipFile([
      { name: "july/complaints.csv", content: csv(two) },
      { name: "july/read me.txt", content: "x" },
    ]),
    { stands: both, says: /Not read: july\/read me.txt/ },
    "july.zip",
  ],
  "a workbook in a zip": [
    zipFile([{ name: "complaints.xlsx", content: book(goodSheet) }]),
    { stands: both },
    "july.zip",
  ],
  "a zip in a zip": [
    zipFile([
      { name: "complaints.csv", content: csv(two) },
      { name: "more.zip", content: "x" },
    ]),
    { refused: ["0|null|nested-zip"] },
    "july.zip",
  ],
  "a zip in a zip under another name": [
    zipFile([{ name: "complaints.csv", content: zipFile([{ name: "complaints.csv", content: csv(two) }]) }]),
    { refused: ["0|null|nested-zip"] },
    "july.zip",
  ],
  "a name that leads out of the zip": [
    zipFile([{ name: "../complaints.csv", content: csv(two) }]),
    { refused: ["0|null|unsafe-name"] },
    "july.zip",
  ],
  "a zip that unpacks to gigabytes": [
    zipFile([{ name: "complaints.csv", content: "", packed: packedRepeats("a,b\n", "1,2\n", 3e9, ""), size: 3e9 }]),
    { refused: ["0|null|workbook-unpacks-too-large"] },
    "july.zip",
  ],
  "a zip with nothing to read": [
    zipFile([{ name: "report.pdf", content: "x" }]),
    { refused: ["0|null|no-files"] },
    "july.zip",
  ],
};

test.each(Object.entries(files))("%s", async (_, [content, expected, name = "complaints.csv"]) => {
  await bench.client.query("truncate complaints; truncate load restart identity cascade");
  const path = await bench.write(name, content);
  const report = await bench.load(path);
  const { rows } = await bench.client.query<{ row: string }>(
    "select concat_ws('|', complaint_id, service, received_on, responded_on, theme) as row from complaints where superseded_by is null order by 1",
  );
  expect(rows.map((one) => one.row)).toEqual(expected.stands ?? []);
  expect(report.refusals.map(({ row: at, column, code }) => `${at}|${column}|${code}`)).toEqual(expected.refused ?? []);
  expect(report.status).toBe(
    expected.stands === undefined ? "REFUSED" : expected.refused === undefined ? "LOADED" : "LOADED_WITH_REFUSALS",
  );
  for (const { message } of report.refusals) expect(message.length, message).toBeGreaterThan(40);
  const found = report.findings.map(({ check, rows: count, firstRow }) => `${check}|${count}|${firstRow}`);
  expect(found).toEqual(expected.finds ?? found);
  const said = [report, ...report.tables].map(({ message }) => message ?? "").join(" ");
  expect(said).toMatch(expected.says ?? /^/);
  expect(report.rowsRead).toBe(report.rowsLoaded + report.rowsUnchanged + report.rowsRefused);
});

const census = (prefix: string, name: string) => {
  const tag = (element: string, inside: string) => `<${prefix}${element}>${inside}</${prefix}${element}>`;
  const children = tag("Child", tag("ChildIdentifiers", tag("LAchildID", "01") + tag("Sex", "F")));
  const header = tag("Header", tag("CollectionDetails", tag("ReferenceDate", "2024-03-31")));
  return `<${prefix}Message xmlns${name}="urn:census">${header}${tag("Children", children)}</${prefix}Message>`;
};
const people = csv([
  ["pers_person_id", "pers_dob", "pers_send_flag"],
  ["P1", "2015-02-03", "Y"],
  ["P2", "2015-02-03", "n"],
  ["P3", "2015-02-03", "1"],
  ["P4", "2015-02-03", "0"],
  ["P5", "2015-02-03", "TRUE"],
  ["P6", "2015-02-03", "false"],
  ["P7", "2015-02-03", "perhaps"],
]);

/** Files that need other tables than complaints. Each names a table, its expected rows, refusals and messages. */
const others: Readonly<
  Record<string, readonly [content: string | Buffer, name: string, stands: string, expected: Expected]>
> = {
  "XML with a namespace": [
    census("", ""),
    "census 2024.xml",
    `select "LAchildID" || '|' || "Sex" from cin_census_children`,
    { stands: ["01|F"] },
  ],
  "XML with a namespace and a prefix": [
    census("c:", ":c"),
    "census 2024.xml",
    `select "LAchildID" || '|' || "Sex" from cin_census_children`,
    { stands: ["01|F"] },
  ],
  "yes and no in every way of writing them": [
    people,
    "person.csv",
    "select pers_person_id || '|' || coalesce(pers_send_flag::text, 'blank') from person",
    {
      stands: ["P1|true", "P2|false", "P3|true", "P4|false", "P5|true", "P6|false", "P7|blank"],
    },
  ],
  "a date before birth": [
    zipFile([
      { name: "person.csv", content: people },
      {
        name: "ssd_cla_episodes.csv",
        content: csv([
          ["clae_cla_episode_id", "clae_person_id", "clae_cla_episode_start_date"],
          ["S1", "P1", "2015-02-03"],
          ["S2", "P1", "2015-02-02"],
        ]),
      },
    ]),
    "july.zip",
    "select clae_cla_episode_id from cla_episodes",
    { stands: ["S1"], refused: ["3|clae_cla_episode_start_date|before-birth"] },
  ],
  "a key of a child who is not there": [
    zipFile([
      { name: "person.csv", content: csv([["pers_person_id"], ["P1"]]) },
      {
        name: "contacts.csv",
        content: csv([
          ["cont_contact_id", "cont_person_id", "cont_contact_date"],
          ["C1", "P1", "2023-07-31"],
          ["C2", "P9", "2023-07-31"],
        ]),
      },
    ]),
    "july.zip",
    "select cont_contact_id from contacts",
    {
      stands: ["C1", "C2"],
      says: /1 row of "Contacts" \(row 3 of july.zip, contacts.csv\) names in "cont_person_id" what is not in/,
    },
  ],
  "one child under two identifiers": [
    zipFile([
      { name: "person.csv", content: csv([["pers_person_id"], ["P1"], ["P9"]]) },
      {
        name: "linked_identifiers.csv",
        content: csv([
          ["link_table_id", "link_person_id", "link_identifier_type", "link_identifier_value"],
          ["L1", "P1", "Case Number", "P9"],
        ]),
      },
    ]),
    "july.zip",
    "select record || ' is ' || child as found from child_identifier where kind = 'Person ID'",
    { stands: ["P1 is P1", "P9 is P1"] },
  ],
};

test.each(Object.entries(others))("%s", async (_, [content, name, stands, expected]) => {
  await bench.client.query(
    "truncate person, contacts, cla_episodes, linked_identifiers, child_links, cin_census_children; truncate load restart identity cascade",
  );
  const report = await bench.load(await bench.write(name, content), { countLast: true });
  const { rows } = await bench.client.query<Record<string, string>>(`${stands} order by 1`);
  expect(rows.flatMap((one) => Object.values(one))).toEqual(expected.stands);
  const reports = report.tables.length === 0 ? [report] : report.tables;
  expect(
    reports.flatMap(({ refusals }) => refusals.map(({ row: at, column, code }) => `${at}|${column}|${code}`)),
  ).toEqual(expected.refused ?? []);
  expect(report.status).toBe(expected.refused === undefined ? "LOADED" : "LOADED_WITH_REFUSALS");
  expect(reports.map(({ message }) => message ?? "").join(" ")).toMatch(expected.says ?? /^/);
});

test("a million rows, of which one cannot be taken", async () => {
  const path = await bench.write("contacts.csv", "");
  const file = createWriteStream(path);
  const rows = 1_000_000;
  async function* lines() {
    yield "cont_contact_id,cont_person_id,cont_contact_date\n";
    for (let first = 1; first <= rows; first += 10_000)
      yield Array.from({ length: 10_000 }, (_, index) => {
        const id = first + index;
        return `C${id},P${id % 5_000},${id === 777_777 ? "31/02/2023" : "2023-07-31"}\n`;
      }).join("");
  }
  await pipeline(lines(), file);
  const report = await bench.load(path, { countLast: true, force: true });
  expect(report).toMatchObject({
    status: "LOADED_WITH_REFUSALS",
    rowsRead: rows,
    rowsLoaded: rows - 1,
    refusals: [{ row: 777_778, column: "cont_contact_date", code: "not-a-date" }],
  });
  const { rows: counted } = await bench.client.query(
    "select count(*)::integer as count from contacts where superseded_by is null",
  );
  expect(counted).toEqual([{ count: rows - 1 }]);
}, 300_000);
