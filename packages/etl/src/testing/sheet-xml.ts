/** A cell of a sheet as a test writes it: text, a number, or the XML of its `<c>` where it is anything else. */
export type SheetCell = string | number | { xml: string };

/** What stands in the `<worksheet>` of a sheet with these rows from row 1 on; a row that is null is left out. */
export function sheetXml(rows: readonly (readonly SheetCell[] | null)[], after = "", before = ""): string {
  const lines = rows.map((cells, index) =>
    cells === null ? "" : `<row r="${index + 1}">${cells.map((cell) => cellXml(cell)).join("")}</row>`,
  );
  return `${before}<sheetData>${lines.join("")}</sheetData>${after}`;
}

/** A day as a sheet has it: a serial number in the style of the first number format. */
export function dayCell(serial: number, style = 1): SheetCell {
  return { xml: `<c s="${style}"><v>${serial}</v></c>` };
}

function cellXml(cell: SheetCell): string {
  if (typeof cell === "object") return cell.xml;
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
