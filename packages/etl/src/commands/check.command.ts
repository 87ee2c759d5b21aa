import { Command } from "commander";
import { type CheckReport, checkFile } from "../check/check-file.ts";
import { checkText } from "../check/check-text.ts";
import { readConfig } from "../config.ts";
import { filesToLoad } from "../files-to-load.ts";
import { loaders } from "../loaders.ts";
import { exitCodeOf, reportJson } from "../print-report.ts";
import { withDatabase } from "../with-database.ts";
import { print, say } from "./terminal.ts";

/** `etl check FILE...`: what loading each file would do now, and which figures it would move. Changes nothing. */
export const checkCommand = new Command("check")
  .description("say what loading files would do, and which figures would move, without loading them")
  .argument("<files...>", "CSV files or folders; each is tried by itself")
  .option("--json", "print one JSON object a file on standard output")
  .option("--force", "try a file also where a newer one of the same table is loaded")
  .action(async (paths: string[], options: { json?: boolean; force?: boolean }) => {
    const config = readConfig();
    const files = await filesToLoad(paths);
    if (files.length === 0) {
      say(`There is no .csv file in ${paths.join(", ")}.`);
      process.exitCode = 1;
      return;
    }
    const reports: CheckReport[] = [];
    await withDatabase(config, say, async (client, signal) => {
      for (const [index, file] of files.entries()) {
        if (options.json) say(`${index + 1} of ${files.length}: ${file}`);
        const report = await checkFile(client, file, {
          loaders,
          authority: config.authority,
          force: options.force ?? false,
        });
        signal.throwIfAborted();
        reports.push(report);
        print(options.json ? reportJson(report) : checkText(report));
      }
    });
    process.exitCode = exitCodeOf(reports);
  });
