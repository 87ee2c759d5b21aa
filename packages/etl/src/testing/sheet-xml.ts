/** A cell of a sheet in a test: text, a number, or the XML of its `<c>` for anything else. */
export type SheetCell = string | number | { xml: string };

/** The contents of the `<worksheet>` of a sheet with these rows, from row 1. A null row is left out. */
export function sheetXml(rows: readonly (readonly SheetCell[] | null)[], after = "", before = ""): string {
  const lines = rows.map((cells, index) =>
    cells === null ? "" : `<row r="${index + 1}">${cells.map((cell) => cellXml(cell)).join("")}</row>`,
  );
  return `${before}<sheetData>${lines.join("")}</sheetData>${after}`;
}

/** A day as a cell: a serial number in the style of the first number format. */
export function dayCell(serial: number, style = 1): SheetCell {
  return { xml: `<c s="${style}"><v>${serial}</v></c>` };
}

function cellXml(cell: SheetCell): string {
  if (typeof cell === "object") return cell.xml;
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
