import { csvTable } from "./csv-table.ts";
import type { FileForm } from "./inspect-file.ts";
import type { OwnedTable, OwnerOf } from "./source-table.ts";
import { sheetTables } from "./workbook/sheet-tables.ts";
import type { XmlLayout } from "./xml/xml-layout.ts";
import { xmlTables } from "./xml/xml-tables.ts";

/** What a file holds: its tables, and what there is to say of the rest of it, in sentences. */
export interface OpenedTables<Owner> {
  tables: readonly OwnedTable<Owner>[];
  notes: readonly string[];
}

/**
 * Every table of a file with who reads it: one of a CSV file, one for each sheet of a workbook, one for each kind of record
 * of an XML file. Tables that nobody reads are there only where there is no other.
 *
 * @throws FileRefusal where the file is none of these, or damaged
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
