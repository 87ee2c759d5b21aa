import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fact, type FactColumn, factColumns, facts } from "@children-first/schema/facts";
import { ssda903Modules } from "../returns/ssda903-modules.ts";

/** A file as it stands: rows by column, the first of them row 2 of the spreadsheet. */
export type ReadRows = readonly Readonly<Record<string, string>>[];

/** Reads a file of the synthetic authority, by a reader that shares nothing with what wrote it. */
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
  return lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, (cells[index] ?? "").trim()])));
}

/** The fact whose rows a file has: its name decides. */
export function factOf(file: string): Fact {
  const stem = file.replace(/^.*\//, "").replace(/\.csv$/, "");
  const module = ssda903Modules[stem.replace(/^\d{4}-/, "")];
  if (file.startsWith("ssda903/") && module) return module;
  const fact = facts.find(({ table }) => table === stem.replace(/^ssd_/, ""));
  if (fact === undefined) throw new Error(`${file} is of no fact.`);
  return fact;
}

/** Every fault that can be seen in the files, as "file|row|code", in order. */
export function findFaults(files: ReadonlyMap<string, ReadRows>, today: string): string[] {
  const byTable = new Map([...files].map(([file, rows]) => [factOf(file).table, rows]));
  const ids = (table: string) =>
    new Set((byTable.get(table) ?? []).map((row) => row[facts.find((fact) => fact.table === table)!.key[0]!]!));
  const known = new Map(facts.filter(({ key }) => key.length === 1).map(({ table }) => [table, ids(table)]));
  const sound = (byTable.get("person") ?? []).filter((row) =>
    factColumns(factOf("person")).every((column) => cellFault(row, column, today) === null),
  );
  const births = new Map(sound.map((row) => [row["pers_person_id"]!, row["pers_dob"]!]));
  const auditors = new Map((byTable.get("audits") ?? []).map((row) => [row["audit_id"]!, row["auditor_id"]!]));
  const found: string[] = [];

  for (const [file, rows] of files) {
    const fact = factOf(file);
    const columns = factColumns(fact);
    const keys = new Map<string, number[]>();
    const unread = new Set<number>();
    rows.forEach((row, index) => {
      const tell = (code: string) => {
        found.push(`${file}|${index + 2}|${code}`);
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
    if (fact.source.startsWith("SSDA903")) continue;
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
      const day = new Date(`${iso}T00:00:00Z`);
      if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) return "not-a-date";
      return !column.mayBeFuture && iso > today ? "future-date" : null;
    }
    case "instant":
      if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(cell)) return "not-a-time";
      return cell.slice(0, 10) > today ? "future-date" : null;
    case "code":
      return column.codes && !column.codes.includes(cell) ? "unknown-code" : null;
    case "yes-no":
      return cell === "Y" || cell === "N" ? null : "not-yes-or-no";
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

/** "2026-10-31" of "31/10/2026"; any other text as it is. */
function isoOf(cell: string): string {
  return cell.includes("/") ? cell.split("/").toReversed().join("-") : cell;
}
