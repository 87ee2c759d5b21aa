import { Command } from "commander";
import { checkFile } from "../check/check-file.ts";
import { checkText } from "../check/check-text.ts";
import { loaders } from "../loaders.ts";
import { eachFile } from "./each-file.ts";

/** `etl check FILE...`: reports what loading each file would do, and which figures would change. Changes nothing. */
export const checkCommand = new Command("check")
  .description("report what loading files would do, and which figures and colours would change, without loading them")
  .argument("<files...>", "CSV files, workbooks, XML files, zip files or folders; each is tried by itself")
  .option("--json", "print one JSON object a file on standard output")
  .option("--force", "try a file also where a newer one of the same table is loaded")
  .action(async (paths: string[], { json = false, force = false }: { json?: boolean; force?: boolean }) => {
    await eachFile(
      paths,
      json,
      (client, file, { authority }, onRows) => checkFile(client, file, { loaders, authority, force, onRows }),
      checkText,
    );
  });
