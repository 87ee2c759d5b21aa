import { asAtWays, asAtWords, type AsAtFrom, type Day, dayInWords, dayOf } from "@children-first/schema";
import { englandTime } from "../../tables/facts/england-time.ts";

/** When an extract was taken, and how that is known. */
export interface ExtractDate {
  /** Midnight UTC of a day, or a moment. */
  readonly asAt: Date;
  readonly from: AsAtFrom;
}

/** The date of an extract by its day. */
export function datedOn(day: Day, from: AsAtFrom): ExtractDate {
  return { asAt: new Date(`${day}T00:00:00Z`), from };
}

/** The day in England of the date of an extract. */
export function dayOfExtract({ asAt }: Pick<ExtractDate, "asAt">): Day {
  return dayOf(new Date(englandTime(asAt.getTime())));
}

/** Today in England. */
export function todayInEngland(): Day {
  return dayOfExtract({ asAt: new Date() });
}

/** "3 May 2026, by the name of the file or its folder" */
export function extractDateText(day: Day, from: AsAtFrom): string {
  return `${dayInWords(day)}, ${asAtWords[from]}`;
}

/** The date of a file by its tables: the surest way counts, and of equally sure ones the latest day. */
export function surest(dates: readonly ExtractDate[]): ExtractDate | undefined {
  return dates.toSorted(
    (one, other) =>
      asAtWays.indexOf(one.from) - asAtWays.indexOf(other.from) || other.asAt.getTime() - one.asAt.getTime(),
  )[0];
}
