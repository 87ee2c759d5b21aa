import { Command, CommanderError } from "commander";
import { exitCodeOf, reportJson, reportText } from "./print-report.ts";
import { readConfig } from "./config.ts";
import { filesToLoad } from "./files-to-load.ts";
import type { LoadReport } from "./load-report.ts";
import { loaders } from "./loaders.ts";
import { loadFile } from "./run.ts";
import { recentLoads } from "./recent-loads.ts";
import { exportDatasets } from "./export/export-datasets.ts";
import { withDatabase, Stopped } from "./with-database.ts";

const wrongUsage = 64;
const say = (message: string) => void process.stderr.write(`${message}\n`);
const print = (line: string) => void process.stdout.write(`${line}\n`);

const program = new Command("etl")
  .description("Loads published figures into Children First, and writes them out again.")
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

program
  .command("load")
  .description("load files, or every .csv file of a folder")
  .argument("<files...>", "CSV files or folders")
  .option("--json", "print one JSON object a file on standard output")
  .option("--sample", "the files are the project's sample: leave tables alone that hold figures from other files")
  .action(async (paths: string[], options: { json?: boolean; sample?: boolean }) => {
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
        });
        signal.throwIfAborted();
        reports.push(report);
        print(options.json ? reportJson(report) : reportText(report));
      }
    });
    process.exitCode = exitCodeOf(reports);
  });

program
  .command("list")
  .description("list the loaders, and what each of them reads")
  .action(() => {
    for (const { id, title, description, owner } of loaders)
      print(`${id}\n  ${title}. ${description}\n  Owner: ${owner}`);
  });

program
  .command("loads")
  .description("list the latest loads of the ledger")
  .option("--json", "print one JSON object a load")
  .action(async (options: { json?: boolean }) => {
    await withDatabase(readConfig(), say, async (client) => {
      for (const line of await recentLoads(client, options.json ?? false)) print(line);
    });
  });

program
  .command("export")
  .description("write datasets as CSV files that load again to the same figures")
  .requiredOption("--out <folder>", "where the files go")
  .option("--datasets <ids>", "only these datasets, separated by commas", list)
  .option("--areas <codes>", "only these areas, by ONS or DfE code, separated by commas", list)
  .option("--around <code>", "only this authority, its statistical neighbours, its region and England")
  .option("--kpis", "only datasets that a KPI reads")
  .option("--neighbours", "the statistical neighbour models too, all authorities")
  .action(
    async (options: {
      out: string;
      datasets?: string[];
      areas?: string[];
      around?: string;
      kpis?: boolean;
      neighbours?: boolean;
    }) => {
      await withDatabase(readConfig(), say, async (client) => {
        for (const { file, rows } of await exportDatasets(client, options))
          print(`${file}: ${rows.toLocaleString("en-GB")} rows`);
      });
    },
  );

function list(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Stopped) process.exitCode = 130;
  else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
  else {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
