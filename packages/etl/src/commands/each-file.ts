import { progressName } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { type EtlConfig, readEtlConfig } from "../config.ts";
import { filesToLoad } from "../readers/files-to-load.ts";
import type { LoadReport } from "../load/load-report.ts";
import { exitCodeOf, reportJson } from "../load/report-text.ts";
import { withDatabase } from "../database/with-database.ts";
import { progressOn } from "./progress.ts";
import { print, say, sayIfClosed } from "./terminal.ts";

/** What the exit codes of a command over files mean, for its help. */
export const exitCodes =
  "Ends with 0 if every row is loaded, 2 if some rows were refused, 1 if a file was refused as a whole or failed, and 64 for wrong usage.";

/**
 * Does the same with each file of some paths, one after the other, and prints a report of each as JSON or as `text`.
 * Then does what is to be done `after` all files. The worst report sets the exit code.
 *
 * @example
 * await eachFile(["inbox"], false, (client, file, { authority }) => loadFile(client, file, { loaders, authority }), reportText);
 */
export async function eachFile<Report extends LoadReport>(
  paths: readonly string[],
  json: boolean,
  work: (client: Client, file: string, config: EtlConfig, onRows: (read: number) => void) => Promise<Report>,
  text: (report: Report) => string,
  after?: (client: Client, config: EtlConfig, reports: readonly Report[]) => Promise<void>,
): Promise<void> {
  const files = await filesToLoad(paths);
  if (files.length === 0) {
    say(`There is no file to load in ${paths.join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const items = files.map((file) => ({ label: file, file }));
  await eachOf(items, json, (client, { file }, config, onRows) => work(client, file, config, onRows), text, after);
}

/** Does the same with each of some items, as `eachFile` does with files. `label` names an item for people. */
export async function eachOf<Item extends { label: string }, Report extends LoadReport>(
  items: readonly Item[],
  json: boolean,
  work: (client: Client, item: Item, config: EtlConfig, onRows: (read: number) => void) => Promise<Report>,
  text: (report: Report) => string,
  after?: (client: Client, config: EtlConfig, reports: readonly Report[]) => Promise<void>,
): Promise<void> {
  const config = readEtlConfig();
  const reports: Report[] = [];
  await withDatabase(config, say, async (client, signal) => {
    const progress = progressOn(process.stderr, items.length);
    // A check loads nothing and has nothing to do after it. One file is soon done.
    const tell = (done: number) =>
      after !== undefined && items.length > 1
        ? client.query(sql`select set_config('application_name', ${progressName(done, items.length)}, false)`)
        : undefined;
    for (const [done, item] of items.entries()) {
      await tell(done);
      progress.begin(item.label);
      const report = await work(client, item, config, progress.rows).finally(progress.clear);
      signal.throwIfAborted();
      reports.push(report);
      print(json ? reportJson(report) : text(report));
    }
    await tell(items.length);
    await after?.(client, config, reports);
  });
  sayIfClosed();
  process.exitCode = exitCodeOf(reports);
}
