import { open } from "node:fs/promises";
import { FileRefusal, type PlacedRefusal, type Refusal } from "../../refusal.ts";
import { fileBytes } from "../file-text.ts";
import type { RowBatch, SourceTable } from "../source-table.ts";
import type { XmlLayout, XmlTable } from "./xml-layout.ts";
import { xmlRecords, type XmlRecord } from "./xml-records.ts";
import { xmlScanner } from "./xml-scanner.ts";
import { unreadElements, type UnreadElements } from "./unread-elements.ts";
import { xmlText } from "./xml-text.ts";

/** The part of a file, in bytes, that is searched for the marks of a layout. */
const opening = 256 * 1024;
const batchRows = 1_000;

/**
 * The tables of an XML file, by the first layout with a mark in it.
 *
 * @throws {FileRefusal} if no layout has one, and if the beginning of the file is no XML
 */
export async function xmlTables(path: string, layouts: readonly XmlLayout[]): Promise<readonly SourceTable[]> {
  const texts = await openingTexts(path);
  const layout = layouts.find(({ marks }) => marks.some((mark) => texts.has(mark)));
  if (layout === undefined) {
    const [root = ""] = texts.keys();
    throw new FileRefusal(
      "unknown-xml",
      `No layout reads an XML file whose outermost element is <${root}>${layouts.length === 0 ? "" : ` and that has none of ${layouts.map(({ title, marks }) => `<${marks[0]}> (${title})`).join(", ")}`}. Check that it is the return itself, not its report of errors.`,
      { row: 1 },
    );
  }
  const laCode = layout.authority === undefined ? undefined : texts.get(layout.authority)?.trim();
  return layout.tables.map((table, index) => {
    const unread =
      index === 0 && layout.tables.every(({ reads }) => reads !== undefined) ? unreadElements(layout) : null;
    return {
      name: table.name,
      part: table.name,
      ...(laCode ? { laCode } : {}),
      header: table.header,
      unaddressed: true,
      headerRow: 1,
      rows: () => rowsOf(path, layout, table, index === 0, unread),
      notes: () => unread?.notes() ?? [],
    };
  });
}

/** The texts of the elements in the beginning of a file, by path, in their order. */
async function openingTexts(path: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const above: string[] = [];
  const scanner = xmlScanner("The file", {
    open(name) {
      above.push(name);
      const own = above.join("/");
      if (!texts.has(own)) texts.set(own, "");
    },
    text(text) {
      const own = above.join("/");
      texts.set(own, (texts.get(own) ?? "") + text);
    },
    close: () => void above.pop(),
  });
  const handle = await open(path);
  try {
    for await (const text of xmlText(fileBytes(handle, opening))) scanner.write(text);
    if ((await handle.stat()).size <= opening) scanner.end();
  } finally {
    await handle.close();
  }
  return texts;
}

async function* rowsOf(
  path: string,
  { records, repeats, head, tables }: XmlLayout,
  table: XmlTable,
  isFirst: boolean,
  unread: UnreadElements | null,
): AsyncGenerator<RowBatch> {
  const options = { records: head === undefined ? records : [head, ...records], ...(repeats && { repeats }) };
  let current: XmlRecord | null = null;
  let batch = emptyBatch();
  unread?.reset();
  for await (const record of xmlRecords(path, options)) {
    if (record.path === head) {
      current = record;
      continue;
    }
    unread?.look(record);
    const fault = record.faults.find(({ column }) => isFaultOf(column, table, isFirst, tables));
    for (const { line, cells } of table.rowsOf(record, current)) {
      if (fault !== undefined) batch.refused.set(batch.rows.length, placed(fault));
      batch.rows.push([...cells]);
      batch.numbers.push(line);
    }
    if (batch.rows.length < batchRows) continue;
    yield batch;
    batch = emptyBatch();
  }
  if (batch.rows.length > 0) yield batch;
}

function emptyBatch() {
  return { first: 1, rows: [] as string[][], numbers: [] as number[], refused: new Map<number, Refusal>() };
}

/** Whether a fault belongs to a table: the table with its column, or the first if no table has that column. */
function isFaultOf(column: string | null, table: XmlTable, isFirst: boolean, tables: readonly XmlTable[]): boolean {
  const has = ({ header }: XmlTable) => column !== null && header.includes(column);
  return has(table) || (isFirst && !tables.some(has));
}

function placed({ column, code, message }: PlacedRefusal): Refusal {
  return { column, code, message };
}
