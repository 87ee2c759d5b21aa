/** A table with the ledger's name: a fact of an authority, or a published table by its code, without an authority. */
export interface TargetTable {
  readonly table: string;
  /** ONS code. */
  readonly authority: string | null;
}

/** The table's name for people and programs: "contacts of E10000032", "b1_children_in_need_2013_to_2025". */
export function targetText({ table, authority }: TargetTable): string {
  return authority === null ? table : `${table} of ${authority}`;
}
