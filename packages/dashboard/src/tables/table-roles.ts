/**
 * The roles of a table's parts, said outright: where a narrow screen lays a table out as blocks, some browsers
 * forget that it is one.
 */
export const tableRoles = {
  table: { role: "table" },
  part: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader", scope: "col" },
  rowHead: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;
