import { dayOf } from "@children-first/schema";
import { Command } from "commander";
import { readConfig } from "../config.ts";
import { feedStates } from "../feed-states.ts";
import { withDatabase } from "../with-database.ts";
import { print, say, today } from "./terminal.ts";

/** `etl freshness`: every feed with its last load and when the next is due. Ends with 2 where one is late. */
export const freshnessCommand = new Command("freshness")
  .description("say of every feed when its last data is of and when the next is due; ends with 2 where one is late")
  .option("--json", "print one JSON object a feed on standard output")
  .action(async ({ json }: { json?: boolean }) => {
    await withDatabase(readConfig(), say, async (client) => {
      const feeds = await feedStates(client, today());
      if (feeds.some(({ state }) => state === "LATE")) process.exitCode = 2;
      const wide = Math.max(...feeds.map(({ loader }) => loader.length));
      for (const feed of feeds) {
        if (json) {
          print(JSON.stringify(feed));
          continue;
        }
        const { loader, owner, state, dueOn, lastLoad } = feed;
        const last = lastLoad
          ? `last of ${dayOf(lastLoad.asAt)} (load ${lastLoad.load}, ${lastLoad.file})`
          : "nothing loaded yet";
        print(
          `${loader.padEnd(wide)}  ${state.toLowerCase().padEnd(5)}  ${dueOn === null ? "no date due" : `due ${dueOn}`}; ${last}; ${owner}`,
        );
      }
    });
  });
