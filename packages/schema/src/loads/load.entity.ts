import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { loadStatuses } from "../words/load-status.ts";

/**
 * One run of a loader over one file: the unit of provenance and of undo.
 *
 * `asAt` is when the extract was taken: the file's own word for it where it has one, else the file's date.
 * `rowsRead = rowsLoaded + rowsUnchanged + rowsRefused`; `rowsWithdrawn` counts earlier rows that this file no longer has.
 * `targetTable` is the table it wrote: a fact of an `authority` (ONS code), or a published table by its code ("statistical
 * neighbours 2025"), which has no authority. `edition` is what only the file's name says of its rows, such as the year of a
 * return. `undoneAt` is when it was taken back out, from which moment nothing it wrote is known any more.
 */
export const LoadEntity = defineEntity({
  name: "Load",
  tableName: "load",
  properties: {
    id: p.integer().primary(),
    loader: p.text(),
    loaderVersion: p.integer(),
    file: p.text(),
    sha256: p.text(),
    bytes: p.bigint("string"),
    status: p.enum([...loadStatuses]),
    asAt: p.datetime().columnType("timestamptz"),
    startedAt: p.datetime().columnType("timestamptz"),
    finishedAt: p.datetime().columnType("timestamptz").strictNullable(),
    rowsRead: p.integer(),
    rowsLoaded: p.integer(),
    rowsUnchanged: p.integer(),
    rowsWithdrawn: p.integer(),
    rowsRefused: p.integer(),
    message: p.text().strictNullable(),
    targetTable: p.text().strictNullable(),
    authority: p.text().strictNullable(),
    edition: p.text().strictNullable(),
    undoneAt: p.datetime().columnType("timestamptz").strictNullable(),
  },
});

/** A load as the table `load` has it. */
export type LoadRow = InferEntity<typeof LoadEntity>;

/**
 * A row, or a whole file, that a load did not take, and why. Rows count from 1, header included; 0 is the file itself.
 * `cell` is the failing cell's address as a spreadsheet has it ("C7"), where one cell of a table fails.
 */
export const RefusalEntity = defineEntity({
  name: "Refusal",
  tableName: "refusal",
  properties: {
    id: p.bigint("string").primary(),
    load: p.integer().fieldName("load_id"),
    row: p.integer(),
    column: p.text().fieldName("column_name").strictNullable(),
    cell: p.text().strictNullable(),
    code: p.text(),
    message: p.text(),
  },
});

/** A refusal as the table `refusal` has it. */
export type RefusalRow = InferEntity<typeof RefusalEntity>;
