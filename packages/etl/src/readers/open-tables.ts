import { csvTable } from "./csv-table.ts";
import type { FileForm } from "./inspect-file.ts";
import type { IsHeader, SourceTable } from "./source-table.ts";
import { sheetTables } from "./workbook/sheet-tables.ts";
import { xmlLayouts } from "../xml-layouts.ts";
import { xmlTables } from "./xml/xml-tables.ts";

/** What a file holds: its tables, and what there is to say of the rest of it, in sentences. */
export interface OpenedTables {
  tables: readonly SourceTable[];
  notes: readonly string[];
}

/**
 * Every table of a file: one of a CSV file, one for each sheet of a workbook, one for each kind of record of an XML file.
 * Tables whose header no loader knows are there only where there is no other. Throws `FileRefusal` where the file is none
 * of these, or damaged.
 */
export async function openTables(path: string, form: FileForm, isHeader: IsHeader): Promise<OpenedTables> {
  switch (form.kind) {
    case "text":
      return { tables: [await csvTable(path, form, isHeader)], notes: [] };
    case "packed":
      return await sheetTables(path, isHeader);
    case "xml":
      return { tables: await xmlTables(path, xmlLayouts), notes: [] };
  }
}
