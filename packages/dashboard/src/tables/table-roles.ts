/**
 * Explicit roles for the parts of a table. A narrow screen lays a table out as blocks, and some browsers then no longer
 * treat it as a table.
 * @example <tr {...tableRoles.row}>
 */
export const tableRoles = {
  table: { role: "table" },
  part: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader", scope: "col" },
  rowHead: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;
