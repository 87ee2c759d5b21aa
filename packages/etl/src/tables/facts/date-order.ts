import type { Finding } from "../finding.ts";

/** Dates of a column that allow only the day first, only the month first, or both. */
interface Seen {
  dayFirst: number;
  monthFirst: number;
  firstMonthFirst: number;
  either: number;
  firstEither: number;
}

/** Collects the dates of some columns while they are read, to find the order of day and month. */
export interface DateOrder {
  /** `place` is the column. `row` is the row number in a spreadsheet. */
  see(place: number, cell: string, row: number): void;
  /** The fault of a column, with its heading in the message. Empty without a fault. */
  finding(place: number, heading: string): Finding[];
}

const either = "could be read either way";

/**
 * Dates with slashes are read with the day first. If some dates of a column can only have the month first, the others may be
 * read as the wrong day. The file is refused if no date of the column shows that the day comes first; if some do, it is a
 * warning.
 */
export function dateOrder(): DateOrder {
  const columns = new Map<number, Seen>();
  return {
    see(place, cell, row) {
      const slash = cell.indexOf("/");
      if (slash !== 1 && slash !== 2) return;
      const [first, second] = [
        Number(cell.slice(0, slash)),
        Number(cell.slice(slash + 1, cell.indexOf("/", slash + 1))),
      ];
      if (first === second || !(first >= 1 && second >= 1 && Math.max(first, second) <= 31)) return;
      let seen = columns.get(place);
      if (seen === undefined)
        columns.set(place, (seen = { dayFirst: 0, monthFirst: 0, firstMonthFirst: 0, either: 0, firstEither: 0 }));
      if (first > 12) seen.dayFirst += 1;
      else if (second > 12) {
        seen.monthFirst += 1;
        seen.firstMonthFirst ||= row;
      } else {
        seen.either += 1;
        seen.firstEither ||= row;
      }
    },
    finding(place, heading) {
      const seen = columns.get(place);
      if (seen === undefined || seen.monthFirst === 0 || seen.either === 0) return [];
      const { dayFirst, firstMonthFirst } = seen;
      const found = { check: "month-first-dates", rows: seen.either, firstRow: seen.firstEither };
      const what = `the dates in "${heading}" ${either}`;
      return dayFirst === 0
        ? [
            {
              ...found,
              severity: "ERROR",
              message: `${what}, and those that could not have the month first, as in row ${firstMonthFirst}. Export the file again with dates such as 2023-07-31.`,
            },
          ]
        : [
            {
              ...found,
              severity: "WARNING",
              message: `${what} and were read with the day first, while others of the column have the month first, as row ${firstMonthFirst} has. Check how the dates were entered, or export them as 2023-07-31.`,
            },
          ];
    },
  };
}
