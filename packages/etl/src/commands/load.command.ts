import { Command } from "commander";
import { type EtlConfig, readEtlConfig } from "../config.ts";
import { loaders } from "../loaders.ts";
import { reportText } from "../load/report-text.ts";
import { loadFile } from "../load/load-file.ts";
import type { LoadOptions } from "../load/load-options.ts";
import { loadQuery } from "../sources/load-query.ts";
import { queryCalled, readSources } from "../sources/sources-file.ts";
import { asAtOption } from "./as-at.option.ts";
import { yearOption } from "./year.option.ts";
import { countAfter } from "./count-after.ts";
import { eachFile, eachOf, exitCodes } from "./each-file.ts";

interface LoadFlags {
  json?: boolean;
  sample?: boolean;
  force?: boolean;
  countLast?: boolean;
  from?: string[];
  asAt?: Date;
  year?: number;
  whole?: boolean;
}

/** `etl load FILE...`: loads files and folders, or the results of queries, one after the other. */
export const loadCommand = new Command("load")
  .description("load files, or every file of a folder that can be read; with --from, the answers of queries")
  .argument("[files...]", "CSV files, workbooks, XML files, zip files or folders")
  .option("--from <query...>", "load the answers of queries that the sources file (SOURCES) names")
  .option("--json", "print one JSON object a file on standard output")
  .addOption(asAtOption())
  .addOption(yearOption())
  .option("--sample", "the files are the project's sample: leave tables alone that hold figures from other files")
  .option("--whole", "the file is its whole table: withdraw the rows of merged tables that it does not have")
  .option(
    "--force",
    "take a file also where a newer one of its table is loaded, or most rows of its table would be withdrawn",
  )
  .option("--count-last", "count the KPIs once when all is in: sooner done, and figures come after the facts")
  .addHelpText("after", `\n${exitCodes}`)
  .action(async (paths: string[], flags: LoadFlags, command: Command) => {
    const { json = false, from } = flags;
    if (from !== undefined) {
      if (paths.length > 0) command.error("error: name either files or queries (--from), not both");
      const sources = await readSources(readEtlConfig().sources);
      await eachOf(
        from.map((name) => ({ label: name, source: queryCalled(sources, name) })),
        json,
        (client, { source }, config, onRows) =>
          loadQuery(client, source, config.variable(source.database), optionsOf(flags, config, onRows)),
        reportText,
        countAfter,
      );
      return;
    }
    if (paths.length === 0) command.error("error: missing required argument 'files', or --from with a query's name");
    await eachFile(
      paths,
      json,
      (client, file, config, onRows) => loadFile(client, file, optionsOf(flags, config, onRows)),
      reportText,
      countAfter,
    );
  });

function optionsOf(flags: LoadFlags, { authority }: EtlConfig, onRows: (read: number) => void): LoadOptions {
  const { sample = false, force = false, whole = false, countLast = false, asAt, year } = flags;
  const given = { ...(asAt !== undefined && { asAt }), ...(year !== undefined && { year }) };
  return { loaders, authority, sample, force, whole, countLast, onRows, ...given };
}
