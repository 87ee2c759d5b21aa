import { Command } from "commander";
import { readConfig } from "../config.ts";
import { filesToLoad } from "../files-to-load.ts";
import type { LoadReport } from "../load-report.ts";
import { loaders } from "../loaders.ts";
import { exitCodeOf, reportJson, reportText } from "../print-report.ts";
import { loadFile } from "../run.ts";
import { withDatabase } from "../with-database.ts";
import { print, say } from "./terminal.ts";

/** `etl load FILE...`: loads files and folders, one after the other. */
export const loadCommand = new Command("load")
  .description("load files, or every .csv file of a folder")
  .argument("<files...>", "CSV files or folders")
  .option("--json", "print one JSON object a file on standard output")
  .option("--sample", "the files are the project's sample: leave tables alone that hold figures from other files")
  .option("--force", "take a file also where a newer one of the same table is loaded")
  .action(async (paths: string[], options: { json?: boolean; sample?: boolean; force?: boolean }) => {
    const config = readConfig();
    const files = await filesToLoad(paths);
    if (files.length === 0) {
      say(`There is no .csv file in ${paths.join(", ")}.`);
      process.exitCode = 1;
      return;
    }
    const reports: LoadReport[] = [];
    await withDatabase(config, say, async (client, signal) => {
      for (const [index, file] of files.entries()) {
        if (options.json) say(`${index + 1} of ${files.length}: ${file}`);
        const report = await loadFile(client, file, {
          loaders,
          authority: config.authority,
          sample: options.sample ?? false,
          force: options.force ?? false,
        });
        signal.throwIfAborted();
        reports.push(report);
        print(options.json ? reportJson(report) : reportText(report));
      }
    });
    process.exitCode = exitCodeOf(reports);
  });
