import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { asAtWays } from "../words/as-at-from.ts";
import { loadStatuses } from "../words/load-status.ts";

/** One run of a loader over one file: the unit of provenance and of undo. */
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
    /** When the extract was taken: midnight UTC of its day, or a moment where one is known. Never in the future. */
    asAt: p.datetime().columnType("timestamptz"),
    asAtFrom: p.enum([...asAtWays]),
    startedAt: p.datetime().columnType("timestamptz"),
    finishedAt: p.datetime().columnType("timestamptz").strictNullable(),
    /** The sum of those loaded, unchanged and refused. */
    rowsRead: p.integer(),
    rowsLoaded: p.integer(),
    rowsUnchanged: p.integer(),
    /** Earlier rows that this file no longer has. */
    rowsWithdrawn: p.integer(),
    rowsRefused: p.integer(),
    message: p.text().strictNullable(),
    /** The table it wrote: a fact's table, a dataset's code, or "statistical neighbours 2025". */
    targetTable: p.text().strictNullable(),
    /** The ONS code of the authority that the rows of a fact are of. A published table has none. */
    authority: p.text().strictNullable(),
    /** What only the name of the file has about its rows, such as the year of a return. */
    edition: p.text().strictNullable(),
    /** When the same file last came again. Null if it has not. */
    redeliveredAt: p.datetime().columnType("timestamptz").strictNullable(),
    /** When it was undone. From then on nothing that it wrote is known. */
    undoneAt: p.datetime().columnType("timestamptz").strictNullable(),
  },
});

/** A load as the table `load` has it. */
export type LoadRow = InferEntity<typeof LoadEntity>;

/**
 * A row, or a whole file, that a load refused, and why.
 *
 * Rows count from 1, with the header; 0 is the file itself. `cell` is the address of a single cell that failed, as in
 * a spreadsheet ("C7").
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

/**
 * A cell that a load could not read and left blank, because no KPI needs its column. Its row is loaded. `message` says
 * what stood there, and what was expected.
 */
export const UnreadCellEntity = defineEntity({
  name: "UnreadCell",
  tableName: "unread_cell",
  properties: {
    id: p.bigint("string").primary(),
    load: p.integer().fieldName("load_id"),
    row: p.integer(),
    column: p.text().fieldName("column_name"),
    cell: p.text().strictNullable(),
    code: p.text(),
    message: p.text(),
  },
});

/** How many rows of an earlier load a load withdrew, because its own rows contradict them. */
export const ContradictedEntity = defineEntity({
  name: "Contradicted",
  tableName: "contradicted",
  properties: {
    load: p.integer().fieldName("load_id").primary(),
    ofLoad: p.integer().primary(),
    /** The table of the withdrawn rows. */
    table: p.text().fieldName("table_name"),
    rows: p.integer(),
  },
});
