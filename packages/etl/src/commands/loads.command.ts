import { Command } from "commander";
import { readEtlConfig } from "../config.ts";
import { recentLoads } from "../load/recent-loads.ts";
import { withDatabase } from "../database/with-database.ts";
import { print, say } from "./terminal.ts";
import { wholeNumber } from "./whole-number.ts";

/** `etl loads`: lists the ledger, newest load first. */
export const loadsCommand = new Command("loads")
  .description("list the latest loads of the ledger")
  .option("--limit <number>", "how many, the newest first", wholeNumber, 50)
  .option("--json", "print one JSON object a load on standard output")
  .action(async ({ json = false, limit }: { json?: boolean; limit: number }) => {
    await withDatabase(readEtlConfig(), say, async (_client, _signal, { fork }) => {
      for (const line of await recentLoads(fork(), limit, json)) print(line);
    });
  });
