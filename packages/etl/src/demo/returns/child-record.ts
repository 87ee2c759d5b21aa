import { facts } from "@children-first/schema/facts";
import type { CareRecord } from "../care/care-period.ts";
import type { Child } from "../families/child.ts";
import type { Family } from "../families/family.ts";
import type { Row } from "../files/row-text.ts";
import type { DayNumber } from "../time/days.ts";

const childColumns = new Map(facts.map(({ table, child }) => [table, child]));

/** What the case-management system holds of one child, as returns are drawn from it. */
export interface ChildRecord {
  child: Child;
  /** The child's rows of a table, in the order in which they were written. */
  rows: (table: string) => readonly Row[];
  periods: readonly CareRecord[];
}

/** The records of the children of a family, from the rows of its story. */
export function childRecords(
  { children }: Family,
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

/** A row's day; null where it is not recorded. */
export function dayIn(row: Row | undefined, column: string): DayNumber | null {
  const day = row?.[column];
  return typeof day === "number" ? day : null;
}

/** The last of the days that are not after another; null where there is none. */
export function lastBy(days: readonly (DayNumber | null)[], until: DayNumber): DayNumber | null {
  const known = days.filter((day): day is DayNumber => day !== null && day <= until);
  return known.length === 0 ? null : Math.max(...known);
}
