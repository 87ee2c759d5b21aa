import type { Client } from "pg";
import { type Config, readConfig } from "../config.ts";
import { filesToLoad } from "../files-to-load.ts";
import type { LoadReport } from "../load-report.ts";
import { exitCodeOf, reportJson } from "../print-report.ts";
import { withDatabase } from "../with-database.ts";
import { print, say } from "./terminal.ts";

/**
 * Does the same with each file that some paths stand for, one after the other, and prints a report of each: as a line of
 * JSON, or as `text` gives it. The worst report decides the exit code.
 */
export async function eachFile<Report extends LoadReport>(
  paths: readonly string[],
  json: boolean,
  work: (client: Client, file: string, config: Config) => Promise<Report>,
  text: (report: Report) => string,
): Promise<void> {
  const config = readConfig();
  const files = await filesToLoad(paths);
  if (files.length === 0) {
    say(`There is no file to load in ${paths.join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const reports: Report[] = [];
  await withDatabase(config, say, async (client, signal) => {
    for (const [index, file] of files.entries()) {
      if (json) say(`${index + 1} of ${files.length}: ${file}`);
      const report = await work(client, file, config);
      signal.throwIfAborted();
      reports.push(report);
      print(json ? reportJson(report) : text(report));
    }
  });
  process.exitCode = exitCodeOf(reports);
}
