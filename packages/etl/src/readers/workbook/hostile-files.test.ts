import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { workbookFile } from "./testing/workbook-file.ts";
import { packedRepeats, zipFile, type ZipPart } from "./testing/zip-file.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const gigabyte = 1024 * 1024 * 1024;
const reader = join(import.meta.dirname, "testing/read-and-report.ts");
const start = "<worksheet><sheetData><row>";
const packed = (repeated: string, bytes: number, size = bytes): Omit<ZipPart, "name"> => ({
  content: "",
  packed: packedRepeats(start, repeated, bytes, "</row></sheetData></worksheet>"),
  size,
});
const stored = (content: string): Omit<ZipPart, "name"> => ({ content, stored: true });

/** Reads a file in a separate process with little memory, and returns its report. */
function readApart(content: Buffer, kind = "workbook") {
  const path = folder.write(content);
  const child = spawnSync(process.execPath, ["--max-old-space-size=192", reader, path, kind], {
    encoding: "utf8",
    timeout: 50_000,
  });
  expect(child.stderr, "the process ended by itself").toBe("");
  return JSON.parse(child.stdout) as {
    code: string | null;
    message: string;
    row: number;
    rows: number;
    cpuSeconds: number;
    peakMegabytes: number;
  };
}

const cell = "<c><v>1</v></c>";
const row = `${cell}</row><row>`;
const texts = (count: number) => `<si><t>${"a".repeat(100_000)}</t></si>`.repeat(count);

test.each<[string, () => Buffer, string, RegExp]>([
  [
    "unpacks to 3 gigabytes and says so",
    () => workbookFile({ sheets: { Data: packed(row, 3 * gigabyte) } }),
    "workbook-unpacks-too-large",
    /3 GB; up to 1 GB/,
  ],
  [
    "unpacks to 6 gigabytes of nothing and says so",
    () => workbookFile({ zip64: true, sheets: { Data: packed("\0", 6 * gigabyte) } }),
    "workbook-unpacks-too-large",
    /6 GB/,
  ],
  [
    "unpacks to 3 gigabytes and says 4 MB",
    () => workbookFile({ sheets: { Data: packed(row, 3 * gigabyte, 4_000_000) } }),
    "damaged-workbook",
    /more than the file's directory says/,
  ],
  [
    "unpacks to 900 MB of cells from under 1 MB",
    () => workbookFile({ sheets: { Data: packed(row, 0.88 * gigabyte) } }),
    "workbook-ratio",
    /200 times/,
  ],
  [
    "has shared texts that unpack to 900 MB",
    () =>
      workbookFile({
        sheets: { Data: "" },
        strings: {
          content: "",
          packed: packedRepeats("<sst>", "<si><t>a</t></si>", 0.88 * gigabyte, "</sst>"),
          size: 0.88 * gigabyte,
        },
      }),
    "workbook-ratio",
    /sharedStrings/,
  ],
  [
    "has 70 MB of shared texts",
    () => workbookFile({ sheets: { Data: "" }, strings: stored(`<sst>${texts(700)}</sst>`) }),
    "too-many-texts",
    /64 MB/,
  ],
  [
    "has one text of 50 MB",
    () =>
      workbookFile({
        sheets: {
          Data: stored(`${start}<c t="str"><v>${"a".repeat(50_000_000)}</v></c></row></sheetData></worksheet>`),
        },
      }),
    "xml-too-long",
    /characters/,
  ],
  [
    "has a tag of 50 MB",
    () => workbookFile({ sheets: { Data: stored(`${start}<c ${"a".repeat(50_000_000)}`) } }),
    "xml-too-long",
    /characters/,
  ],
  [
    "has a text of 50 MB in pieces",
    () =>
      workbookFile({
        sheets: { Data: stored(`${start}<c t="inlineStr"><is>${"<t>aaaaaaaaa</t>".repeat(3_000_000)}`) },
      }),
    "cell-too-long",
    /more text than cells can hold/,
  ],
  [
    "has elements a million deep",
    () => workbookFile({ sheets: { Data: stored("<a>".repeat(1_000_000)) } }),
    "xml-too-deep",
    /100 elements/,
  ],
  [
    "has 20,000 columns",
    () => workbookFile({ sheets: { Data: `<sheetData><row r="1">${cell.repeat(20_000)}</row></sheetData>` } }),
    "too-many-columns",
    /Row 1 .* beyond column BXX/,
  ],
  [
    "has 31 million empty cells",
    () =>
      workbookFile({
        sheets: {
          Data: {
            ...stored(
              `<worksheet><sheetData>${`<row>${"<c/>".repeat(31)}</row>`.repeat(1_000_000)}</sheetData></worksheet>`,
            ),
          },
        },
      }),
    "too-many-cells",
    /30,000,000 cells/,
  ],
  [
    "has 20,000 parts",
    () => zipFile(Array.from({ length: 20_000 }, (_, index) => ({ name: `xl/${index}`, content: "" }))),
    "too-many-parts",
    /20,000 parts/,
  ],
  [
    "defines entities that grow",
    () =>
      workbookFile({
        sheets: {
          Data: {
            content: `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`,
          },
        },
      }),
    "xml-doctype",
    /document type/,
  ],
  [
    "lies on a disk of 201 MB",
    () => Buffer.concat([workbookFile({ sheets: { Data: "" } }), Buffer.alloc(201 * 1024 * 1024)]),
    "workbook-too-large",
    /201 MB; up to 200 MB/,
  ],
])("a workbook that %s is refused in seconds and in little memory", (_, make, code, message) => {
  const answer = readApart(make());
  expect(answer).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(answer.cpuSeconds).toBeLessThan(20);
  expect(answer.peakMegabytes).toBeLessThan(450);
});

test("memory does not grow with the sheet: a million rows, most of them gaps, and 200,000 rows of text", () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, index) => `<row r="${index + 1}"><c t="str"><v>child ${index}</v></c>${cell.repeat(5)}</row>`,
  );
  const content = `<worksheet><sheetData>${rows.join("")}<row r="1048576">${cell}</row></sheetData></worksheet>`;
  const answer = readApart(
    workbookFile({ sheets: { Data: { content, packed: deflateRawSync(content, { level: 1 }) } } }),
  );
  expect(answer).toMatchObject({ code: null, rows: 1_048_576 });
  expect(answer.peakMegabytes).toBeLessThan(300);
});

test.each<[string, string, string | null, RegExp]>([
  ["of 100,000 records", `<Message>${"<Child><Id>1</Id></Child>\n".repeat(100_000)}</Message>`, null, /^$/],
  [
    "whose one record has two million elements",
    `<Message><Child>${"<Id>1</Id>".repeat(2_000_000)}`,
    "record-too-large",
    /line 1 /,
  ],
  ["whose record has one text of 50 MB", `<Message>\n<Child>${"a".repeat(50_000_000)}`, "xml-too-long", /line 2/],
  [
    "whose record has a text of 50 MB in pieces",
    `<Message>\n<Child>${"aaaaaaaaaa<!---->".repeat(3_000_000)}`,
    "record-too-large",
    /line 2 /,
  ],
  ["with elements a million deep", "<a>".repeat(1_000_000), "xml-too-deep", /line 1/],
  [
    "with entities that grow",
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><Message>&b;</Message>',
    "xml-doctype",
    /document type/,
  ],
])("an XML file %s is read or refused in little memory", (_, content, code, message) => {
  const answer = readApart(Buffer.from(content), "xml");
  expect(answer).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(answer.peakMegabytes).toBeLessThan(300);
});
