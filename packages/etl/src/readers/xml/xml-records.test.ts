import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { afterAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../workbook/testing/temporary-folder.ts";
import { elementsAt, textAt, xmlRecords, type XmlRecord, type XmlRecordOptions } from "./xml-records.ts";
import { xmlScanner } from "./xml-scanner.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

async function read(content: string | Buffer, options: XmlRecordOptions = { records: ["Message/Child"] }) {
  return readFile(folder.write(content), options);
}

async function readFile(path: string, options: XmlRecordOptions) {
  const records: XmlRecord[] = [];
  for await (const record of xmlRecords(path, options)) records.push(record);
  return records;
}

const census = `<?xml version="1.0"?>
<Message>
  <Header><Year>2024</Year></Header>\r
  <Child id="1">
    <Name> Zoë &amp; <![CDATA[<Max>]]> &#x2019;</Name>
    <Plan
      kind="CP"><Start>2023-07-31</Start></Plan>
    <Plan><Start/></Plan>
  </Child>
  <Child/>
</Message>`;

test("records have their line, their text and what is inside them", async () => {
  const [first, second, ...others] = await read(census, { records: ["Message/Child"], repeats: ["Plan"] });
  if (first === undefined || second === undefined) throw new Error("two records were expected");
  expect(others).toEqual([]);
  expect([first.line, first.path, first.attributes["id"], first.faults]).toEqual([4, "Message/Child", "1", []]);
  expect(textAt(first, "Name")).toBe("Zoë & <Max> ’");
  expect(elementsAt(first, "Plan").map(({ line, attributes }) => [line, attributes["kind"]])).toEqual([
    [6, "CP"],
    [8, undefined],
  ]);
  expect(elementsAt(first, "Plan/Start").map(({ text }) => text)).toEqual(["2023-07-31", ""]);
  expect([textAt(first, "Plan/End"), textAt(second, "Name")]).toEqual([null, null]);
  expect([second.line, second.fields.size]).toEqual([10, 0]);
});

test("what stands twice or between elements is marked on the record, with its line", async () => {
  const [record] = await read("<Message>\n<Child>\n<Sex>1</Sex>stray\n<Sex>2</Sex>\n</Child>\n</Message>");
  expect(record?.faults).toMatchObject([
    { row: 4, column: "Sex", code: "repeated-element", message: expect.stringMatching(/the first is at line 3/) },
    { row: 2, column: "Child", code: "stray-text", message: expect.stringMatching(/"stray"/) },
  ]);
});

test("a namespace and a prefix change nothing; records of several paths come in the order of the file", async () => {
  const text = '<c:Message xmlns:c="urn:cin"><c:Header/><c:Child><c:Id>1</c:Id></c:Child><c:Header/></c:Message>';
  const records = await read(text, { records: ["Message/Header", "Message/Child"] });
  expect(records.map(({ path }) => path)).toEqual(["Message/Header", "Message/Child", "Message/Header"]);
  expect(records[1] && textAt(records[1], "Id")).toBe("1");
});

const name = "<Message><Child>Zoë – “x”</Child></Message>";
const swapped = (text: string) => Buffer.from(text, "utf16le").swap16();
const windows = (text: string) =>
  Buffer.from(text.replaceAll("–", "\u0096").replaceAll("“", "\u0093").replaceAll("”", "\u0094"), "latin1");

test.each<[string, Buffer]>([
  ["UTF-8", Buffer.from(name)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${name}`)],
  ["UTF-16 with a mark", Buffer.from(`\uFEFF${name}`, "utf16le")],
  ["UTF-16 the other way with a mark", swapped(`\uFEFF${name}`)],
  ["UTF-16 without a mark", Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${name}`, "utf16le")],
  ["UTF-16 the other way without a mark", swapped(`<?xml version="1.0" encoding="UTF-16"?>${name}`)],
  ["Windows-1252", windows(`<?xml version="1.0" encoding="Windows-1252"?>${name}`)],
  ["ISO-8859-1, as Windows writes it", windows(`<?xml version='1.0' encoding='ISO-8859-1'?>${name}`)],
  ["UTF-8 that says UTF-16", Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${name}`)],
])("a file in %s is read", async (_, bytes) => {
  expect((await read(bytes)).map(({ text }) => text)).toEqual(["Zoë – “x”"]);
});

test.each<[string, string | Buffer, string, number, RegExp]>([
  [
    "a file cut off",
    census.slice(0, 150),
    "unclosed-xml",
    6,
    /ends at line 6 inside <Plan>|ends at line 6 inside <Child>, which line 4 opens/,
  ],
  ["tags that cross", "<Message>\n<Child>\n<A><B></A></B>\n</Child></Message>", "broken-xml", 3, /line 3/],
  ["an ampersand", "<Message>\n<Child>Fish & chips</Child></Message>", "xml-entity", 2, /line 2/],
  ["an entity of its own", "<Message>\n\n<Child>&name;</Child></Message>", "xml-entity", 3, /undefined entity/],
  ["a document type", '<!DOCTYPE Message SYSTEM "file:///etc/passwd">\n<Message/>', "xml-doctype", 1, /DOCTYPE/],
  [
    "bytes of another encoding",
    Buffer.from(`<Message>\r\n<Child/>\r\n<Child>Zo\u00eb</Child></Message>`, "latin1"),
    "xml-encoding",
    3,
    /Line 3 .* UTF-8/,
  ],
  [
    "an encoding that is not read",
    '<?xml version="1.0" encoding="EBCDIC-CP-GB"?><Message/>',
    "xml-encoding",
    0,
    /EBCDIC/,
  ],
  ["a web page", "<html><body>Sign in</body></html>", "no-records", 0, /<html>, has no <Message\/Child>/],
  ["an empty file", " \n", "empty-file", 0, /empty/],
  ["text", "child_id,name", "broken-xml", 1, /not well-formed XML/],
  ["two roots", "<Message/>\n<Message/>", "broken-xml", 2, /line 2/],
])("%s is refused, naming the line", async (_, content, code, row, message) => {
  await expect(read(content)).rejects.toMatchObject({
    name: "FileRefusal",
    code,
    row,
    message: expect.stringMatching(message),
  });
});

test("an ampersand that starts no entity is found at its line, wherever the pieces are cut", () => {
  const good = "<a>\n<!-- & --><![CDATA[& &b]]><?x & ?>&amp;&#233;&#xE9;\n";
  for (let length = 1; length < 60; length += 1) {
    for (const [bad, line] of [
      ["Fish & chips</a>", 3],
      ["\n&amp </a>;", 4],
    ] as const) {
      let heard = "";
      const scanner = xmlScanner("The file", {
        open: () => undefined,
        text: (piece) => (heard += piece),
        close: () => undefined,
      });
      const all = `${good}${bad}${"\n".repeat(50)}`;
      const readAll = () => {
        for (let at = 0; at < all.length; at += length) scanner.write(all.slice(at, at + length));
        scanner.end();
      };
      expect(readAll, `pieces of ${length}`).toThrow(`has an "&" in line ${line} `);
      expect(heard).not.toContain("Fish");
    }
  }
});

test("where the pieces of a file are cut makes no difference to lines and letters", async () => {
  const long = `${"<!-- \u00e9\u{1F467} -->\r\n".repeat(20_000)}<Message><Child>\u00e9\u{1F467}</Child></Message>`;
  expect(await read(long)).toMatchObject([{ line: 20_001, text: "\u00e9\u{1F467}" }]);
});

describe.skipIf(!hasPublishedData())("returns as they are published", () => {
  const repeats = [
    "CINdetails",
    "Assessments",
    "CINPlanDates",
    "Section47",
    "ChildProtectionPlans",
    "Reviews",
    "AssessmentFactors",
    "Disability",
  ];

  test("the CIN census of 2024: its children, and the text that stands where no value belongs", async () => {
    const path = join(publishedData, "cin-census", "CIN_Census_2024.xml");
    const children = await readFile(path, { records: ["Message/Children/Child"], repeats });
    const lines = readFileSync(path, "utf8").split("\n");
    expect(children.map(({ line }) => lines[line - 1]?.trim())).toEqual(children.map(() => "<Child>"));
    expect(children.length).toBe(lines.filter((line) => line.trim() === "<Child>").length);
    const [child] = children;
    if (child === undefined) throw new Error("no child");
    expect(textAt(child, "ChildIdentifiers/LAchildID")).toBe("DfEX0000001");
    const factors = elementsAt(child, "CINdetails/Assessments/FactorsIdentifiedAtAssessment/AssessmentFactors");
    expect(factors.map(({ text }) => text)).toEqual(["1C", "RB", "6B"]);
    expect(child.faults).toMatchObject([{ code: "stray-text", column: "ChildIdentifiers", row: 19 }]);
  });

  test("the workforce census of 2022: every worker and the authority's vacancies", async () => {
    const path = join(publishedData, "workforce-census", "social_work_workforce_2022.xml");
    const records = await readFile(path, { records: ["Message/CSWWWorker", "Message/LALevelVacancies"] });
    const workers = records.filter(({ path: at }) => at === "Message/CSWWWorker");
    expect(workers.length).toBe(readFileSync(path, "utf8").split("<CSWWWorker>").length - 1);
    expect(records.length - workers.length).toBe(1);
    expect(workers[0] && textAt(workers[0], "SWENo")).toBe("Oz2054309383");
    expect(records.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
