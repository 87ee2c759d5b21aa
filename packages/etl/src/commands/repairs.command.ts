import { exportCell } from "@children-first/schema";
import { Command } from "commander";
import { type EpisodeRepair, repairsOfLoad } from "../care/ssda903/repairs.ts";
import { yearText } from "../care/ssda903/return-year.ts";
import { readEtlConfig } from "../config.ts";
import { writePrivate } from "../rejects/write-private.ts";
import { withDatabase } from "../database/with-database.ts";
import { countInWords, loadNumber, print, say } from "./terminal.ts";

interface Options {
  out?: string;
  json?: boolean;
}

/** `etl repairs [LOAD]`: lists where the continuous episodes differ from a return, and by which rule. */
export const repairsCommand = new Command("repairs")
  .description("list where the continuous episodes of care differ from the SSDA903 returns, and by which rule")
  .argument("[load]", 'only those a load brought: its number, as "etl loads" lists it', loadNumber)
  .option("--out <file>", "write them as a CSV file, for the team that puts the returns right")
  .option("--json", "print one JSON object a repair on standard output")
  .action(async (load: number | undefined, options: Options) => {
    await withDatabase(readEtlConfig(), say, async (client) => {
      const repairs = await repairsOfLoad(client, load ?? null);
      if (options.out !== undefined) {
        await writePrivate(options.out, csvText(repairs));
        return say(`${options.out}: ${countInWords(repairs.length, "repair")}`);
      }
      if (options.json) return repairs.forEach((repair) => print(JSON.stringify(repair)));
      print(countInWords(repairs.length, "repair"));
      for (const [rule, ofRule] of Map.groupBy(repairs, (repair) => repair.rule)) {
        print(`  ${rule}: ${ofRule.length}`);
        for (const repair of ofRule) print(`    - ${repairText(repair)}`);
      }
    });
  });

function repairText({ child, startedOn, returnYear, changed, was, became, file, row }: EpisodeRepair): string {
  return `${file}, row ${row}: child ${child}, episode of ${startedOn}, ${changed}: ${was || "blank"} is now ${became || "blank"}, by the return of ${yearText(returnYear)}`;
}

function csvText(repairs: readonly EpisodeRepair[]): string {
  const lines = repairs.map(({ file, row, child, startedOn, rule, returnYear, changed, was, became }) =>
    [file, String(row), child, startedOn, rule, yearText(returnYear), changed, was ?? "", became ?? ""]
      .map(exportCell)
      .join(","),
  );
  return `\uFEFF${["file,row,child,started_on,rule,decided_by,changed,was,became", ...lines].join("\r\n")}\r\n`;
}
