import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { EtlConfig } from "../config.ts";
import type { LoadReport } from "../load/load-report.ts";
import { loaders } from "../loaders.ts";
import { loadQuery } from "../sources/load-query.ts";
import { type Job, queryCalled, type Sources } from "../sources/sources-file.ts";
import { watchFolder } from "../watch/watch-folder.ts";

/** The inputs of one run of a job. */
export interface JobRun {
  /** The address of our database. The run has its own connection. */
  url: string;
  config: EtlConfig;
  sources: Sources;
  /** Ends the run. The current load is rolled back. */
  signal: AbortSignal;
  say: (message: string) => void;
  onReport: (report: LoadReport) => void;
}

/** In milliseconds. A file must not have changed for this time before it is loaded. */
const settled = 1000;

/**
 * Runs a job once: loads the result of its query, or every file in its folder, which is an inbox as for `etl watch`. A
 * refused file is a result, not a failure.
 *
 * @throws {Error} if a load failed, so that the job is tried again
 */
export async function runJob(job: Job, run: JobRun): Promise<void> {
  const client = new Client({ connectionString: run.url, application_name: `etl job ${job.name}` });
  // A connection that breaks also fails the current statement, and that failure is handled there.
  client.on("error", () => undefined);
  const onAbort = () => void client.end().catch(() => undefined);
  run.signal.addEventListener("abort", onAbort, { once: true });
  const failures: string[] = [];
  const onReport = (report: LoadReport) => {
    run.onReport(report);
    if (report.status === "FAILED") failures.push(`${report.file}: ${report.message}`);
  };
  try {
    run.signal.throwIfAborted();
    await client.connect();
    const options = { loaders, authority: run.config.authority };
    if (job.query !== undefined) {
      const source = queryCalled(run.sources, job.query);
      onReport(await loadQuery(client, source, run.config.variable(source.database), options));
    } else if (job.folder !== undefined) {
      await loadFolder(client, job.folder, { ...run, onReport });
    }
    run.signal.throwIfAborted();
    if (failures.length > 0) throw new Error(failures.join(" "));
  } finally {
    run.signal.removeEventListener("abort", onAbort);
    await client.end().catch(() => undefined);
  }

  async function loadFolder(own: Client, folder: string, { signal, say, onReport: report }: JobRun): Promise<void> {
    const enough = new AbortController();
    let looks = 0;
    await watchFolder(own, folder, {
      loaders,
      authority: run.config.authority,
      settle: settled,
      signal: AbortSignal.any([signal, enough.signal]),
      say,
      onReport: report,
      // A file is loaded at the second look at the earliest, so this look is the last one needed.
      nextLook: async () => {
        looks += 1;
        if (looks === 2) enough.abort();
        else await pause(settled, undefined, { signal }).catch(() => undefined);
      },
    });
  }
}
