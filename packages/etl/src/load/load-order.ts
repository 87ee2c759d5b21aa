import type { PlannedTable } from "./plan-tables.ts";

/** Sorts the tables of a file, so that each comes after those that its rows refer to. */
export function loadOrder(tables: readonly PlannedTable[]): PlannedTable[] {
  const ordered = new Set<PlannedTable>();
  const seen = new Set<PlannedTable>();
  const visit = (table: PlannedTable) => {
    if (seen.has(table)) return;
    seen.add(table);
    for (const name of table.kind.follows(table.plan))
      for (const other of tables) if (other.target.table === name) visit(other);
    ordered.add(table);
  };
  for (const table of tables) visit(table);
  return [...ordered];
}
