import { Command } from "commander";
import { checkFile } from "../check/check-file.ts";
import { checkText } from "../check/check-text.ts";
import { loaders } from "../loaders.ts";
import { asAtOption } from "./as-at.option.ts";
import { yearOption } from "./year.option.ts";
import { eachFile, exitCodes } from "./each-file.ts";

/** `etl check FILE...`: reports what loading each file would do, and which figures would change. Changes nothing. */
export const checkCommand = new Command("check")
  .description("report what loading files would do, and which figures and colours would change, without loading them")
  .argument("<files...>", "CSV files, workbooks, XML files, zip files or folders; each is tried by itself")
  .option("--json", "print one JSON object a file on standard output")
  .addOption(asAtOption())
  .addOption(yearOption())
  .option("--whole", "the file is its whole table: withdraw the rows of merged tables that it does not have")
  .option("--force", "try a file also where a newer one of the same table is loaded")
  .addHelpText("after", `\n${exitCodes}`)
  .action(
    async (
      paths: string[],
      flags: { json?: boolean; force?: boolean; whole?: boolean; asAt?: Date; year?: number },
    ) => {
      const { json = false, force = false, whole = false, asAt, year } = flags;
      const given = { ...(asAt !== undefined && { asAt }), ...(year !== undefined && { year }) };
      await eachFile(
        paths,
        json,
        (client, file, { authority }, onRows) =>
          checkFile(client, file, { loaders, authority, force, whole, onRows, ...given }),
        checkText,
      );
    },
  );
