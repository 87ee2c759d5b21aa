import { Command } from "commander";
import { readEtlConfig } from "../config.ts";
import { reportJson, reportText } from "../load/report-text.ts";
import { readSources } from "../sources/sources-file.ts";
import { Stopped, withDatabase } from "../database/with-database.ts";
import { countAfter } from "./count-after.ts";
import { print, say } from "./terminal.ts";

/** `etl schedule`: runs the jobs of the sources file when they are due, until Ctrl-C. */
export const scheduleCommand = new Command("schedule")
  .description("load folders and queries when they are due, as the sources file (SOURCES) has it, until Ctrl-C")
  .option("--now", "run every job once at once, too")
  .option("--json", "print one JSON object a file on standard output")
  .action(async ({ now = false, json = false }: { now?: boolean; json?: boolean }) => {
    const config = readEtlConfig();
    const sources = await readSources(config.sources);
    if (sources.jobs.length === 0) throw new Error(`${config.sources} has no jobs. Name one, with its cron line.`);
    // Imported only here, so that no other command waits for the queue's code.
    const { serveJobs } = await import("../schedule/serve-jobs.ts");
    try {
      await withDatabase(
        config,
        say,
        async (client, signal, { url }) => {
          await countAfter(client, config);
          say(`Working on ${sources.jobs.map(({ name, cron }) => `${name} (${cron})`).join(", ")}. Ctrl-C stops.`);
          await serveJobs({
            url,
            config,
            sources,
            now,
            signal,
            say,
            onReport: ({ name }, report) =>
              print(
                json
                  ? JSON.stringify({ job: name, ...JSON.parse(reportJson(report)) })
                  : `${name}: ${reportText(report)}`,
              ),
          });
        },
        { untilDone: true },
      );
    } catch (error) {
      // A worker always ends by a request to stop, so that is no failure.
      if (!(error instanceof Stopped)) throw error;
    }
  });
