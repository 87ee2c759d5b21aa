import { Command } from "commander";
import type { Client } from "pg";
import { readEtlConfig } from "../config.ts";
import { loaders } from "../loaders.ts";
import { exitCodeOf, reportJson, reportText } from "../load/report-text.ts";
import { writeRejects } from "../rejects/rejects-file.ts";
import type { PlacedRefusal } from "../refusal.ts";
import { byCode, rejectsOfLoad } from "../rejects/rejects-of-load.ts";
import { replayFile } from "../rejects/replay-file.ts";
import { withDatabase } from "../database/with-database.ts";
import { asAtOption } from "./as-at.option.ts";
import { yearOption } from "./year.option.ts";
import { countInWords, loadNumber, print, say } from "./terminal.ts";

interface Options {
  out?: string;
  replay?: string;
  json?: boolean;
  force?: boolean;
  asAt?: Date;
  year?: number;
}

/** The number of refusals of one kind that are shown. */
const shown = 10;

/**
 * `etl rejects LOAD`: lists what a load refused and why, and the cells that it left blank. With a corrected file, loads it and reports what that
 * corrected.
 */
export const rejectsCommand = new Command("rejects")
  .description("list what a load refused or left blank, and why; --replay loads the corrected file")
  .argument("<load>", 'its number, as "etl loads" lists it', loadNumber)
  .option("--out <file>", "write them as a CSV file, for the team that must put them right")
  .option("--replay <file>", "load the corrected file of the same table, and say which refusals are gone")
  .addOption(asAtOption())
  .addOption(yearOption())
  .option("--force", "replay a file also where a newer one of the same table is loaded")
  .option(
    "--json",
    "print one JSON object a refused row or blank cell on standard output; with --replay, one object for the file",
  )
  .action(async (load: number, options: Options) => {
    const config = readEtlConfig();
    await withDatabase(config, say, async (client) => {
      if (options.replay !== undefined) await replay(client, load, options.replay, config.authority, options);
      else await list(client, load, options);
    });
  });

async function list(client: Client, load: number, { out, json }: Options): Promise<void> {
  const rejects = await rejectsOfLoad(client, load);
  if (out !== undefined) {
    await writeRejects(out, [rejects]);
    const cells = rejects.unreadCells.length;
    say(
      `${out}: ${countInWords(rejects.refusals.length, "refusal")}${cells === 0 ? "" : `, ${countInWords(cells, "blank cell")}`}`,
    );
  }
  if (json) {
    for (const refusal of rejects.refusals) print(JSON.stringify({ load, file: rejects.file, ...refusal }));
    for (const cell of rejects.unreadCells) print(JSON.stringify({ load, file: rejects.file, loaded: true, ...cell }));
    return;
  }
  print(`Load ${load}, ${rejects.file}: ${countInWords(rejects.refusals.length, "refusal")}`);
  printByCode(rejects.refusals);
  if (rejects.unreadCells.length === 0) return;
  print(`Cells left blank in rows that are loaded: ${rejects.unreadCells.length}`);
  printByCode(rejects.unreadCells);
}

function printByCode(refusals: readonly PlacedRefusal[]): void {
  for (const { code, count, refusals: ofCode } of byCode(refusals)) {
    print(`  ${code}: ${count}`);
    for (const { message } of ofCode.slice(0, shown)) print(`    - ${message}`);
    if (count > shown) print(`    and ${count - shown} more. --out writes all of them to a file.`);
  }
}

async function replay(
  client: Client,
  load: number,
  path: string,
  authority: string,
  { json, force = false, asAt, year }: Options,
): Promise<void> {
  const report = await replayFile(client, load, path, {
    loaders,
    authority,
    force,
    ...(asAt !== undefined && { asAt }),
    ...(year !== undefined && { year }),
  });
  process.exitCode = exitCodeOf([report]);
  if (json) return print(reportJson(report));
  print(reportText(report));
  const { gone, remaining } = report;
  print(
    `  Of ${countInWords(gone.length + remaining.length, "refusal")} of load ${load}, ${gone.length} are gone and ${remaining.length} remain.`,
  );
  for (const { message } of gone.slice(0, shown)) print(`    gone: ${message}`);
  for (const { message } of remaining.slice(0, shown)) print(`    remains: ${message}`);
}
