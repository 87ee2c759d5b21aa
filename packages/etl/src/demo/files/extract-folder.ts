import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Fact, type FactColumn, factColumns } from "@children-first/schema/facts";
import type { Random } from "../seeded-random.ts";
import type { ExtractFile, ExtractForm, TableFile } from "./extract-file.ts";
import type { Fault } from "./fault.ts";
import { faultPlanter } from "./plant-fault.ts";
import { type Row, rowText } from "./row-text.ts";
import { csvForm } from "./table-file.ts";

/** Writes a row to its extract. `barred` is a value that the row must not have: the auditor, for a moderation. */
export type Put = (extract: string, row: Row, barred?: string) => void;

/** A table to be written: its place, its columns, and its form of dates. */
export interface Extract {
  /** The name for `put`. */
  name: string;
  /** Path inside the folder. */
  file: string;
  fact: Fact;
  /** The kind of file. Default: CSV. Tables of one file have one form. */
  form?: ExtractForm;
  /** The sheet, or the kind of record. Undefined if the file is one table. */
  part?: string;
  /** The column's text in the header. Default: its name. */
  heading?: (column: FactColumn & { name: string }) => string;
  /**
   * Columns without planted faults, because tables inside this one name it by them. A fault would hide those of their
   * rows.
   */
  sound?: readonly string[];
  dayText?: (day: number) => string;
  /**
   * Whether rows may be repeated as a fault. The loader of a yearly return corrects such rows, so they are none there.
   */
  repeats?: boolean;
}

/** The extracts of one authority and their faults, while they are being written. */
export interface ExtractFolder {
  put: Put;
  /** Closes every file. Returns the number of rows of each, without its header, by path. */
  close: () => ReadonlyMap<string, number>;
}

/** Creates a folder and opens every extract in it. `dirt` is the share of rows with a planted fault. */
export function openExtracts(
  folder: string,
  extracts: readonly Extract[],
  { dirt, random, about }: { dirt: number; random: Random; about: object },
): ExtractFolder {
  const faults = openFaultList(folder, about);
  /** Rows that a load compares other rows with, and that are blank or refused: `person` and `audits`. */
  const unsound = new Map([
    ["person", new Set<unknown>()],
    ["audits", new Set<unknown>()],
  ]);

  const files = new Map<string, ExtractFile>();
  const open = new Map(
    extracts.map((extract, order) => [extract.name, openExtract(extract, order, random.fork(extract.name))] as const),
  );

  function openFile(file: string, form: ExtractForm): ExtractFile {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const opened = files.get(file) ?? form(path);
    files.set(file, opened);
    return opened;
  }

  function openExtract(
    {
      name,
      file,
      fact,
      form = csvForm,
      part = null,
      heading = (column) => column.name,
      sound = [],
      dayText,
      repeats = true,
    }: Omit<Extract, "part"> & { part?: string | null },
    order: number,
    own: Random,
  ) {
    const columns = factColumns(fact);
    const header = columns.map(heading);
    let table: TableFile | null = null;
    const text = rowText(fact, dayText);
    const plant = faultPlanter(fact, columns, sound);
    const optional = columns.flatMap(({ name: column, required, requiredWhere }, index) =>
      required || requiredWhere || fact.key.includes(column) ? [] : [index],
    );
    let rows = 0;

    function write(cells: readonly string[]): number {
      rows += 1;
      // A table without rows has no file, or no part in one.
      table ??= openFile(file, form).open({ fact, header, part, order });
      return table.write(cells);
    }

    function list(row: number, column: string | null, fault: Pick<Fault, "what" | "code" | "refused">) {
      faults.add({ file, part, row, column, ...fault });
    }

    /** Writes the row twice. If the two differ, a load can take neither. Returns whether one of them is taken. */
    function repeat(cells: readonly string[]): boolean {
      const changed = optional.find((index) => cells[index] !== "");
      if (changed === undefined || own.chance(0.5)) {
        write(cells);
        list(write(cells), null, { code: "duplicate-row", what: "the row before it again", refused: true });
        return true;
      }
      const fault = { code: "duplicate-key", what: "two rows of one key that differ", refused: true };
      list(write(cells), header[0]!, fault);
      list(write(cells.with(changed, "")), header[0]!, fault);
      return false;
    }

    function isComparable(row: Row): boolean {
      if (fact.table === "audit_moderations") return unsound.get("audits")?.has(row["audit_id"]) === false;
      return fact.child !== undefined && unsound.get("person")?.has(row[fact.child]) === false;
    }

    function put(row: Row, barred: string | undefined): void {
      const cells = text(row);
      const broken = unsound.get(name);
      if (name === "person" && row["pers_dob"] == null) broken?.add(row["pers_person_id"]);
      if (dirt === 0 || !own.chance(dirt * 2)) write(cells);
      else if (own.chance(0.5)) write(untidied(cells, own));
      else if (repeats && own.chance(0.1)) {
        if (!repeat(cells)) broken?.add(row[fact.key[0]!]);
      } else {
        const spoiled = plant(cells, own, { comparable: isComparable(row), barred });
        if (spoiled === null) write(cells);
        else {
          const { index, cell, ...fault } = spoiled;
          list(write(cells.with(index, cell)), header[index]!, fault);
          broken?.add(row[fact.key[0]!]);
        }
      }
    }

    return { file, put, rows: () => rows };
  }

  return {
    put(extract, row, barred) {
      const target = open.get(extract);
      if (target === undefined) throw new Error(`There is no extract "${extract}".`);
      target.put(row, barred);
    },
    close() {
      faults.close();
      for (const file of files.values()) file.close();
      const written = new Map<string, number>();
      for (const { file, rows } of open.values()) if (rows() > 0) written.set(file, (written.get(file) ?? 0) + rows());
      return written;
    },
  };
}

/** Cells as people leave them, with a visible or invisible space. Harmless: a load reads them as before. */
function untidied(cells: readonly string[], random: Random): readonly string[] {
  const filled = cells.flatMap((cell, index) => (cell === "" ? [] : [index]));
  const index = random.pick(filled);
  const cell = cells[index]!;
  return cells.with(index, random.pick([`${cell} `, ` ${cell}`, `${cell}\u00A0`]));
}

/** `faults.json`: the options of the extracts, and every planted fault, one a line. */
function openFaultList(folder: string, about: object) {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, "faults.json"), "w");
  writeSync(file, `${JSON.stringify(about).slice(0, -1)},"faults":[`);
  let first = true;
  return {
    add(fault: Fault) {
      writeSync(file, `${first ? "\n" : ",\n"}${JSON.stringify(fault)}`);
      first = false;
    },
    close() {
      writeSync(file, "\n]}\n");
      closeSync(file);
    },
  };
}
