import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayParts } from "@children-first/schema";
import { type FactColumn, factColumns, facts, type SourceFact, ssda903 } from "@children-first/schema/facts";
import { cinCensusLayout } from "../../help-and-protection/cin-census/layout.ts";
import { sheetRows } from "../../readers/workbook/sheet-rows.ts";
import { openWorkbook } from "../../readers/workbook/workbook.ts";
import { xmlRecords, type XmlRecord } from "../../readers/xml/xml-records.ts";
import { workforceCensusLayout } from "../../workforce/workforce-census/layout.ts";
import { ssda903Modules } from "../returns/ssda903-modules.ts";

/** The rows of a table, by column. The first is row 2 of the spreadsheet, unless `rowNumbers` has another number. */
export type ReadRows = readonly Readonly<Record<string, string>>[];

/** The row number of a row of a workbook, or its line in a return. */
const rowNumbers = new WeakMap<object, number>();

/**
 * Reads the files of the synthetic authority, or those whose names match. The key of a table is "file" or "file|part".
 */
export async function readAuthority(folder: string, named = /./): Promise<Map<string, ReadRows>> {
  const tables = new Map<string, ReadRows>();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => named.test(file));
  for (const file of files.toSorted()) {
    const path = join(folder, file);
    if (file.endsWith(".csv")) tables.set(file, readRows(folder, file));
    if (file.endsWith(".xlsx"))
      for (const [sheet, rows] of await readWorkbook(path)) tables.set(`${file}|${sheet}`, rows);
    if (file.endsWith(".xml")) for (const [name, rows] of await readReturn(path)) tables.set(`${file}|${name}`, rows);
  }
  return tables;
}

/** Reads a CSV file of the synthetic authority. This reader shares no code with the writer. */
export function readRows(folder: string, file: string): ReadRows {
  const text = readFileSync(join(folder, file), "utf8");
  const [header = [], ...lines] = text
    .trimEnd()
    .split("\n")
    .map((line) => {
      if (!line.includes('"')) return line.split(",");
      return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      );
    });
  return lines.map((cells) => byColumn(header, cells));
}

async function readWorkbook(path: string): Promise<[string, ReadRows][]> {
  const workbook = await openWorkbook(path);
  return await Promise.all(
    workbook.sheets.map(async (sheet): Promise<[string, ReadRows]> => {
      const all: string[][] = [];
      for await (const batch of sheetRows(workbook, sheet)) all.push(...batch.rows);
      const [header = [], ...rows] = all;
      const columns = factColumns(factOfFile(`|${sheet.name}`));
      const names = header.map((heading) => columns.find(({ label }) => label === heading)?.name ?? heading);
      return [sheet.name, rows.map((cells) => byColumn(names, cells))];
    }),
  );
}

async function readReturn(path: string): Promise<[string, ReadRows][]> {
  const layout = path.includes("cin_census") ? cinCensusLayout : workforceCensusLayout;
  const tables = new Map<string, Readonly<Record<string, string>>[]>();
  let head: XmlRecord | null = null;
  for await (const record of xmlRecords(path, {
    records: [layout.head!, ...layout.records],
    repeats: layout.repeats ?? [],
  })) {
    if (record.path === layout.head) head = record;
    else
      for (const table of layout.tables) {
        const rows = tables.get(table.name) ?? [];
        tables.set(table.name, rows);
        for (const { line, cells } of table.rowsOf(record, head)) {
          const row = byColumn(table.header, cells);
          rowNumbers.set(row, line);
          rows.push(row);
        }
      }
  }
  return [...tables];
}

function byColumn(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(header.map((name, index) => [name, (cells[index] ?? "").trim()]));
}

/** The fact of a table, by the name of its file or part. */
export function factOfFile(table: string): SourceFact {
  const [file = "", part] = table.split("|");
  const stem = file.replace(/^.*\//, "").replace(/\.csv$/, "");
  const module = ssda903Modules[stem.replace(/^\d{4}-/, "")];
  if (file.startsWith("ssda903/") && module) return module;
  const fact = facts.find((one) =>
    part === undefined ? one.table === stem.replace(/^ssd_/, "") : one.sheet === part || one.table === part,
  );
  if (fact === undefined) throw new Error(`${table} is of no fact.`);
  return fact;
}

/** Every visible fault in the tables, as "file|row|code" or "file|part|row|code", in order. */
export function findFaults(files: ReadonlyMap<string, ReadRows>, today: string): string[] {
  const byTable = new Map([...files].map(([file, rows]) => [factOfFile(file).table, rows]));
  const ids = (table: string) =>
    new Set((byTable.get(table) ?? []).map((row) => row[facts.find((fact) => fact.table === table)!.key[0]!]!));
  const known = new Map(facts.filter(({ key }) => key.length === 1).map(({ table }) => [table, ids(table)]));
  const sound = (byTable.get("person") ?? []).filter((row) =>
    factColumns(factOfFile("person")).every((column) => cellFault(row, column, today) === null),
  );
  const births = new Map(sound.map((row) => [row["pers_person_id"]!, row["pers_dob"]!]));
  const auditors = new Map((byTable.get("audits") ?? []).map((row) => [row["audit_id"]!, row["auditor_id"]!]));
  const found: string[] = [];

  for (const [file, rows] of files) {
    const fact = factOfFile(file);
    const columns = factColumns(fact);
    const keys = new Map<string, number[]>();
    const unread = new Set<number>();
    rows.forEach((row, index) => {
      const tell = (code: string) => {
        found.push(`${file}|${rowNumbers.get(row) ?? index + 2}|${code}`);
        if (code !== "orphan") unread.add(index);
      };
      for (const column of columns) {
        const code = cellFault(row, column, today);
        if (code !== null) tell(code);
        const cell = row[column.name]!;
        if (cell === "" || code !== null) continue;
        const first = columns.find(({ name }) => name === column.notBefore);
        if (first && row[first.name] && cellFault(row, first, today) === null && isoOf(cell) < isoOf(row[first.name]!))
          tell("wrong-order");
        const birth = column.notBeforeBirth && fact.child ? births.get(row[fact.child]!) : undefined;
        if (birth && /^\d{4}-/.test(birth) && cell < birth) tell("before-birth");
        if (column.references && !known.get(column.references)!.has(cell)) tell("orphan");
      }
      if (fact.table === "audit_moderations" && auditors.get(row["audit_id"]!) === row["moderator_id"])
        tell("own-audit");
      const key = fact.key.map((name) => row[name]).join("|");
      keys.set(key, [...(keys.get(key) ?? []), index]);
    });
    if (fact.source === ssda903) continue;
    for (const same of keys.values()) {
      const read = same.filter((index) => !unread.has(index));
      if (read.length < 2) continue;
      const equal = read.every((index) => JSON.stringify(rows[index]) === JSON.stringify(rows[read[0]!]));
      for (const index of equal ? read.slice(1) : read)
        found.push(`${file}|${index + 2}|${equal ? "duplicate-row" : "duplicate-key"}`);
    }
  }
  return found.toSorted();
}

function cellFault(
  row: Readonly<Record<string, string>>,
  column: FactColumn & { name: string },
  today: string,
): string | null {
  const cell = row[column.name]!;
  const { requiredWhere: where } = column;
  if (cell === "") return column.required || (where && where.is.includes(row[where.column]!)) ? "missing-value" : null;
  switch (column.type) {
    case "date": {
      const iso = isoOf(cell);
      if (dayParts(iso) === null) return "not-a-date";
      return !column.mayBeFuture && iso > today ? "future-date" : null;
    }
    case "instant":
      if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(cell)) return "not-a-time";
      return cell.slice(0, 10) > today ? "future-date" : null;
    case "code":
      return column.codes && !column.codes.includes(cell) && !isAlias(column, cell) ? "unknown-code" : null;
    case "yes-no":
      return /^[YN01]$/.test(cell) ? null : "not-yes-or-no";
    case "integer":
    case "number":
      if (!/^-?\d+(\.\d+)?$/.test(cell)) return "not-a-number";
      return Number(cell) > (column.greatest ?? Infinity) || Number(cell) < (column.least ?? 0) ? "out-of-range" : null;
    case "identifier":
      return /^\d\.\d+E/.test(cell) ? "scientific-notation" : null;
    case "month":
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(cell) ? null : "not-a-month";
    default:
      return null;
  }
}

/** "2026-10-31" for "31/10/2026". Other text is unchanged. */
function isoOf(cell: string): string {
  return cell.includes("/") ? cell.split("/").toReversed().join("-") : cell;
}

function isAlias({ codeAliases = {} }: FactColumn, cell: string): boolean {
  const words = cell
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
  return Object.values(codeAliases).some((patterns) => patterns.some((pattern) => pattern.test(words)));
}
