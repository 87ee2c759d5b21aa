import { Command } from "commander";
import { readEtlConfig } from "../config.ts";
import { type ExportChoice, exportDatasets } from "../export/export-datasets.ts";
import { withDatabase } from "../database/with-database.ts";
import { countInWords, print, say } from "./terminal.ts";

/** `etl export`: writes datasets as CSV files. */
export const exportCommand = new Command("export")
  .description("write datasets as CSV files that load again to the same figures")
  .requiredOption("--out <folder>", "where the files go")
  .option("--datasets <ids>", "only these datasets, separated by commas", list)
  .option("--areas <codes>", "only these areas, by ONS or DfE code, separated by commas", list)
  .option("--around <code>", "only this authority, its statistical neighbours, its region and England")
  .option("--kpis", "only datasets that a KPI reads")
  .option("--neighbours", "the statistical neighbour models too, all authorities")
  .option("--json", "print one JSON object a file on standard output")
  .action(async ({ json, ...choice }: ExportChoice & { json?: boolean }) => {
    await withDatabase(readEtlConfig(), say, async (client) => {
      for (const exported of await exportDatasets(client, choice))
        print(json ? JSON.stringify(exported) : `${exported.file}: ${countInWords(exported.rows, "row")}`);
    });
  });

function list(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
