import { userInfo } from "node:os";
import { Command } from "commander";
import { readEtlConfig } from "../config.ts";
import { undoLoad } from "../undo/undo-load.ts";
import { withDatabase } from "../database/with-database.ts";
import { countInWords, loadNumber, print, say } from "./terminal.ts";

/** `etl undo LOAD`: undoes one load. */
export const undoCommand = new Command("undo")
  .description("undo one load: every figure is as it was before")
  .argument("<load>", 'its number, as "etl loads" lists it', loadNumber)
  .option("--by <name>", "who undoes it, for the ledger; you when it is left out", nameOfUser())
  .option("--json", "print one JSON object on standard output")
  .action(async (load: number, { by, json }: { by: string; json?: boolean }) => {
    await withDatabase(readEtlConfig(), say, async (client) => {
      const report = await undoLoad(client, load, by);
      if (report.status === "REFUSED") process.exitCode = 1;
      if (json) return print(JSON.stringify(report));
      print(report.message);
      if (report.status === "UNDONE")
        print(
          `${report.file}: ${countInWords(report.rowsClosed, "row")} taken out, ${countInWords(report.rowsRestored, "row")} standing again.`,
        );
    });
  });

/** The name of the user of this machine; the user's number if there is no name. */
function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "unknown"}`;
  }
}
