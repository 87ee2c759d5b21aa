import { dayInWords, isTold } from "@children-first/schema";
import { FileRefusal } from "../refusal.ts";
import type { PublishedCounts } from "../tables/publisher.ts";
import { type TargetTable, targetText } from "../tables/target-table.ts";
import type { CurrentLoad } from "./current-load.ts";
import { dayOfExtract, type ExtractDate } from "./dating/extract-date.ts";
import type { PlannedTable } from "./plan-tables.ts";

/** A file that would withdraw more rows than this, and a larger share of the table, is probably incomplete. */
const mostWithdrawn = { rows: 100, share: 0.3 };

/** @throws {FileRefusal} if the file would withdraw too many rows, so that it is probably incomplete */
export function refuseTruncated(
  target: TargetTable,
  { withdrawn, changed, unchanged }: PublishedCounts,
  read: number,
): void {
  const before = withdrawn + changed + unchanged;
  if (withdrawn < mostWithdrawn.rows || withdrawn <= before * mostWithdrawn.share) return;
  const [gone, all, rows] = [withdrawn, before, read].map((count) => count.toLocaleString("en-GB"));
  throw new FileRefusal(
    "too-many-withdrawn",
    `The file has ${rows} rows and would withdraw ${gone} of ${all} rows that stand in "${targetText(target)}", because it does not have them: it may have been cut short, or exported with a filter. ` +
      "Export it again in full; if the rows are really gone, repeat the command with --force.",
  );
}

/** The rows that a file withdraws because it does not have them, in a sentence. Null if there are none. */
export function withdrawnNote({ withdrawn, changed, unchanged }: PublishedCounts): string | null {
  if (withdrawn === 0) return null;
  const before = withdrawn + changed + unchanged;
  const [gone, all] = [withdrawn, before].map((count) => count.toLocaleString("en-GB"));
  const share = Math.round((100 * withdrawn) / before);
  const rows = `${gone} of ${before === 1 ? "1 row that stands" : `${all} rows that stand`} (${share === 0 ? "under 1" : share}%)`;
  return `The file does not have ${rows}, and withdraws ${withdrawn === 1 ? "it" : "them"}: check that it is whole.`;
}

/** @throws {FileRefusal} if another loader wrote the table: two files of different layouts share a name */
export function refuseOtherLoader({ loader, target }: PlannedTable, current: CurrentLoad | null): void {
  if (current === null || current.loader === loader.id) return;
  throw new FileRefusal(
    "table-of-another-loader",
    `"${targetText(target)}" was loaded by ${current.loader}, from a file of another layout. Give this file another name, because its name becomes the table's.`,
  );
}

/**
 * Compares the date of a file with that of its table's current rows.
 *
 * @returns a sentence if the file seems to be older, which a date that is only inferred does not prove; else null
 * @throws {FileRefusal} if the file is told to be older
 */
export function refuseOlder(
  { target }: Pick<PlannedTable, "target">,
  dated: ExtractDate,
  current: CurrentLoad | null,
): string | null {
  if (current === null) return null;
  const [day, newer] = [dayOfExtract(dated), dayOfExtract(current)];
  if (newer <= day) return null;
  if (isTold(dated.from) && isTold(current.from))
    throw new FileRefusal(
      "older-file",
      `This file is of ${dayInWords(day)}, and "${targetText(target)}" is current from ${current.file} of ${dayInWords(newer)} (load ${current.id}). ` +
        "Load the newer file, or repeat the command with --force if the older one is right.",
    );
  if (current.from === "FILE_TIME" || current.from === "LOADED") return null;
  return `It may be older than what it replaces: "${targetText(target)}" was current from ${current.file} of ${dayInWords(newer)} (load ${current.id}). --as-at says when the extract was taken.`;
}
