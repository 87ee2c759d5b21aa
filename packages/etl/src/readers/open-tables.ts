import { csvTable } from "./csv-table.ts";
import type { FileForm } from "./inspect-file.ts";
import type { OwnedTable, OwnerOf } from "./source-table.ts";
import { sheetTables } from "./workbook/sheet-tables.ts";
import type { XmlLayout } from "./xml/xml-layout.ts";
import { xmlTables } from "./xml/xml-tables.ts";

/** The contents of a file: its tables, and notes about the rest of it, in sentences. */
export interface OpenedTables<Owner> {
  tables: readonly OwnedTable<Owner>[];
  notes: readonly string[];
}

/**
 * Opens every table of a file with its owner. A CSV file has one, a workbook one a sheet, an XML file one a kind of
 * record. Tables without an owner are left out, unless all are.
 *
 * @throws {FileRefusal} for any other file, and for a damaged one
 */
export async function openTables<Owner>(
  path: string,
  form: FileForm,
  layouts: readonly XmlLayout[],
  ownerOf: OwnerOf<Owner>,
): Promise<OpenedTables<Owner>> {
  switch (form.kind) {
    case "text":
      return { tables: [await csvTable(path, form, ownerOf)], notes: [] };
    case "packed":
      return await sheetTables(path, ownerOf);
    case "xml": {
      const tables = await xmlTables(path, layouts);
      return { tables: tables.map((table) => ({ ...table, owner: ownerOf(table.name, table.header) })), notes: [] };
    }
  }
}
