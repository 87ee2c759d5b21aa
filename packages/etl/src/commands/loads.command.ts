import { Command } from "commander";
import { readConfig } from "../config.ts";
import { recentLoads } from "../recent-loads.ts";
import { withDatabase } from "../with-database.ts";
import { print, say } from "./terminal.ts";

/** `etl loads`: the ledger, newest first. */
export const loadsCommand = new Command("loads")
  .description("list the latest loads of the ledger")
  .option("--json", "print one JSON object a load on standard output")
  .action(async ({ json }: { json?: boolean }) => {
    await withDatabase(readConfig(), say, async (client) => {
      for (const line of await recentLoads(client, json ?? false)) print(line);
    });
  });
