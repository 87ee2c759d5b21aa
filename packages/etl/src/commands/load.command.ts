import { Command } from "commander";
import { loaders } from "../loaders.ts";
import { reportText } from "../print-report.ts";
import { loadFile } from "../run.ts";
import { eachFile } from "./each-file.ts";

interface LoadFlags {
  json?: boolean;
  sample?: boolean;
  force?: boolean;
}

/** `etl load FILE...`: loads files and folders, one after the other. */
export const loadCommand = new Command("load")
  .description("load files, or every file of a folder that can be read")
  .argument("<files...>", "CSV files, workbooks, XML files or folders")
  .option("--json", "print one JSON object a file on standard output")
  .option("--sample", "the files are the project's sample: leave tables alone that hold figures from other files")
  .option(
    "--force",
    "take a file also where a newer one of its table is loaded, or most rows of its table would be withdrawn",
  )
  .action(async (paths: string[], { json = false, sample = false, force = false }: LoadFlags) => {
    await eachFile(
      paths,
      json,
      (client, file, { authority }) => loadFile(client, file, { loaders, authority, sample, force }),
      reportText,
    );
  });
