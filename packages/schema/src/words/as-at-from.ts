/**
 * How the date of an extract is known, the surest way first.
 *
 * - GIVEN: by hand, or by a query
 * - NAME: by the name of the file or folder
 * - STATED: by the file
 * - INFERRED: the latest day of its records, up to today
 * - LOADED: the time of the load
 * - FILE_TIME: the time of the file, in loads of an earlier version
 */
export const asAtWays = ["GIVEN", "NAME", "STATED", "INFERRED", "LOADED", "FILE_TIME"] as const;
export type AsAtFrom = (typeof asAtWays)[number];

/** Whether somebody has told the date of an extract. A date that is not told may lie before the extract was taken. */
export function isTold(from: AsAtFrom): boolean {
  return from === "GIVEN" || from === "NAME" || from === "STATED";
}

/** How a date is known, in words that follow the date. */
export const asAtWords: Readonly<Record<AsAtFrom, string>> = {
  GIVEN: "as given",
  NAME: "by the name of the file or its folder",
  STATED: "as the file states",
  INFERRED: "inferred: the latest day of its records",
  LOADED: "the day of the load, because nothing in the file tells it",
  FILE_TIME: "the time of the file, which says little",
};
