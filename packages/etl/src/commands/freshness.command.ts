import { type AsAtFrom, asAtWords, dayOf } from "@children-first/schema";
import { feedStates, newestLoads } from "@children-first/schema/engine";
import { queryOn } from "@children-first/schema/database";
import { Command } from "commander";
import { readEtlConfig } from "../config.ts";
import { withDatabase } from "../database/with-database.ts";
import { print, say, today } from "./terminal.ts";

/** A load, as it is printed. */
interface NewestLoad {
  loader: string;
  load: number;
  file: string;
  asAt: Date;
  asAtFrom: AsAtFrom;
  finishedAt: Date;
  /** When the same file last came again. Null if it has not. */
  redeliveredAt: Date | null;
}

/** `etl freshness`: prints every feed with its last load and when the next is due. Exits with 2 if one is late. */
export const freshnessCommand = new Command("freshness")
  .description("list every feed with the time of its last data and when the next is due; exits with 2 if one is late")
  .option("--json", "print one JSON object a feed on standard output")
  .action(async ({ json }: { json?: boolean }) => {
    await withDatabase(readEtlConfig(), say, async (client) => {
      const newest = await client.query<NewestLoad>(
        newestLoads(
          `l.loader, l.id as load, l.file, l.as_at as "asAt", l.as_at_from as "asAtFrom", l.finished_at as "finishedAt", l.redelivered_at as "redeliveredAt"`,
        ),
      );
      const states = await feedStates(queryOn(client), newest.rows, today());
      const feeds = states.map((state) => ({ ...state, lastLoad: state.lastLoad && withoutLoader(state.lastLoad) }));
      if (feeds.some(({ state }) => state === "LATE")) process.exitCode = 2;
      const wide = Math.max(...feeds.map(({ loader }) => loader.length));
      for (const feed of feeds) {
        if (json) {
          print(JSON.stringify(feed));
          continue;
        }
        const { loader, owner, state, dueOn, lastLoad } = feed;
        const last = lastLoad
          ? `last of ${dayOf(lastLoad.asAt)}, ${asAtWords[lastLoad.asAtFrom]} (load ${lastLoad.load}, ${lastLoad.file})${cameAgain(lastLoad)}`
          : "nothing loaded yet";
        print(
          `${loader.padEnd(wide)}  ${state.toLowerCase().padEnd(5)}  ${dueOn === null ? "no date due" : `due ${dueOn}`}; ${last}; ${owner}`,
        );
      }
    });
  });

function cameAgain({ redeliveredAt }: Pick<NewestLoad, "redeliveredAt">): string {
  return redeliveredAt === null ? "" : `, which came again unchanged on ${dayOf(redeliveredAt)}`;
}

/** Leaves out the loader, because the feed's line already names it. */
function withoutLoader(newest: NewestLoad): Omit<NewestLoad, "loader"> {
  const { loader: _loader, ...load } = newest;
  return load;
}
