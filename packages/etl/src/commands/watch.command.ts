import { stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { Command, InvalidArgumentError } from "commander";
import { readEtlConfig } from "../config.ts";
import { loaders } from "../loaders.ts";
import { reportJson, reportText } from "../load/report-text.ts";
import { watchFolder } from "../watch/watch-folder.ts";
import { Stopped, withDatabase } from "../database/with-database.ts";
import { countAfter } from "./count-after.ts";
import { print, say } from "./terminal.ts";

/** `etl watch FOLDER`: loads files that appear in an inbox, and moves them to `loaded` or `refused` in it. */
export const watchCommand = new Command("watch")
  .description("load the files that appear in a folder, until Ctrl-C; they are moved to loaded/ or refused/ in it")
  .argument("<folder>", "the inbox")
  .option("--every <seconds>", "how often to look at the folder", seconds, 1)
  .option("--settle <seconds>", "how long a CSV file must not have changed before it is taken", wait, 15)
  .option("--json", "print one JSON object a file on standard output")
  .action(async (folder: string, { every, settle, json }: { every: number; settle: number; json?: boolean }) => {
    const isFolder = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new Error(`${folder} is not a folder. Make it first, or name another one.`);
    const config = readEtlConfig();
    try {
      await withDatabase(config, say, async (client, signal) => {
        await countAfter(client, config);
        say(`Watching ${folder}. Ctrl-C stops.`);
        await watchFolder(client, folder, {
          loaders,
          authority: config.authority,
          // A request to stop also ends a pause.
          nextLook: () => pause(every * 1000, undefined, { signal }).catch(() => undefined),
          settle: settle * 1000,
          signal,
          say,
          onReport: (report) => print(json ? reportJson(report) : reportText(report)),
        });
      });
    } catch (error) {
      // A watch always ends by a request to stop, so that is no failure.
      if (!(error instanceof Stopped)) throw error;
    }
  });

function wait(text: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new InvalidArgumentError("It is a number of seconds, such as 15, or 0.");
  return value;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("It is a number of seconds, such as 5.");
  return value;
}
