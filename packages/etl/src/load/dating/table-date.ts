import { type Day, dayInWords } from "@children-first/schema";
import type { Client } from "pg";
import type { RowBatch } from "../../readers/source-table.ts";
import { readDay } from "../../tables/facts/read-date.ts";
import { datedOn, dayOfExtract, type ExtractDate, todayInEngland } from "./extract-date.ts";
import type { PlannedTable } from "../plan-tables.ts";

/** The date of a table's extract, if it is known before its rows are read. */
export function plannedDate({ dated, kind, plan }: PlannedTable): ExtractDate | null {
  return dated ?? kind.dated(plan);
}

/** Remembers the latest day in one column of the rows that pass through, and not a day in the future. */
export function statedDay(place: number | null) {
  const today = todayInEngland();
  let latest: Day | null = null;
  return {
    async *through<Batch extends RowBatch>(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
      for await (const batch of batches) {
        for (const row of place === null ? [] : batch.rows) {
          const day = readDay(row[place!]?.trim() ?? "");
          if (day !== null && day <= today && (latest === null || day > latest)) latest = day;
        }
        yield batch;
      }
    },
    day: () => latest,
  };
}

/** The date of a table's extract, and a note about it, in a sentence. */
export interface DatedTable {
  readonly dated: ExtractDate;
  readonly note: string | null;
}

/**
 * Finds the date of the extract of a table whose rows are staged. `stated` is the day that a column of the file states.
 */
export async function dateTable(client: Client, part: PlannedTable, stated: Day | null): Promise<DatedTable> {
  const days = await part.kind.days(client, part.plan, todayInEngland());
  const { dated } = part;
  if (dated !== null) return { dated, note: laterRecords(dayOfExtract(dated), days.latest) };
  const day = stated ?? days.stated;
  const planned = plannedDate(part);
  if (planned !== null) return { dated: planned, note: null };
  if (day !== null) return { dated: datedOn(day, "STATED"), note: null };
  if (days.latest !== null) return { dated: datedOn(days.latest, "INFERRED"), note: null };
  return { dated: { asAt: part.startedAt, from: "LOADED" }, note: null };
}

function laterRecords(day: Day, latest: Day | null): string | null {
  if (latest === null || latest <= day) return null;
  return `It is said to be of ${dayInWords(day)}, and has records up to ${dayInWords(latest)}: check the date. Nothing after it is counted.`;
}
