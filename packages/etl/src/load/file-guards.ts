import { FileRefusal } from "../refusal.ts";
import type { PublishedCounts } from "../tables/publisher.ts";
import { type TargetTable, targetText } from "../tables/target-table.ts";
import type { CurrentLoad } from "./current-load.ts";
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

/** @throws {FileRefusal} if another loader wrote the table: two files of different layouts share a name */
export function refuseOtherLoader({ loader, target }: PlannedTable, current: CurrentLoad | null): void {
  if (current === null || current.loader === loader.id) return;
  throw new FileRefusal(
    "table-of-another-loader",
    `"${targetText(target)}" was loaded by ${current.loader}, from a file of another layout. Give this file another name, because its name becomes the table's.`,
  );
}

/** @throws {FileRefusal} if the table's current rows are from a newer file */
export function refuseOlder({ identity, target }: PlannedTable, current: CurrentLoad | null): void {
  if (current === null || current.asAt <= identity.asAt) return;
  const minute = (when: Date) => when.toISOString().slice(0, 16).replace("T", " ");
  throw new FileRefusal(
    "older-file",
    `This file is of ${minute(identity.asAt)}, and "${targetText(target)}" is current from ${current.file} of ${minute(current.asAt)} (load ${current.id}). ` +
      "Load the newer file, or repeat the command with --force if the older one is right.",
  );
}
