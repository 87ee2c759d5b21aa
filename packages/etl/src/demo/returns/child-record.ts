import { facts } from "@children-first/schema/facts";
import type { CareRecord } from "../care/care-period.ts";
import type { Child, SyntheticFamily } from "../families/child.ts";
import type { Row } from "../files/row-text.ts";
import type { DayNumber } from "../time/days.ts";

const childColumns = new Map(facts.map(({ table, child }) => [table, child]));

/** One child's records in the case-management system, from which returns are drawn. */
export interface ChildRecord {
  child: Child;
  /** The child's rows of a table, in the order they were written. */
  rows: (table: string) => readonly Row[];
  periods: readonly CareRecord[];
}

/** The records of a family's children, from the rows of its journeys. */
export function childRecords(
  { children }: SyntheticFamily,
  story: readonly { extract: string; row: Row }[],
  records: readonly CareRecord[],
): ChildRecord[] {
  return children.map((child) => {
    const byTable = Map.groupBy(
      story.filter(({ extract, row }) => row[childColumns.get(extract) ?? ""] === child.id),
      ({ extract }) => extract,
    );
    return {
      child,
      rows: (table) => (byTable.get(table) ?? []).map(({ row }) => row),
      periods: records.filter(({ period }) => period.child.id === child.id),
    };
  });
}

/** A row's day. Null if it is not recorded. */
export function dayIn(row: Row | undefined, column: string): DayNumber | null {
  const day = row?.[column];
  return typeof day === "number" ? day : null;
}

/** The last day that is not after another. Null if there is none. */
export function lastBy(days: readonly (DayNumber | null)[], until: DayNumber): DayNumber | null {
  const known = days.filter((day): day is DayNumber => day !== null && day <= until);
  return known.length === 0 ? null : Math.max(...known);
}
