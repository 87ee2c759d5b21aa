import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { EtlConfig } from "../config.ts";
import type { LoadReport } from "../load/load-report.ts";
import { loaders } from "../loaders.ts";
import { loadQuery } from "../sources/load-query.ts";
import { type Job, queryCalled, type Sources } from "../sources/sources-file.ts";
import { watchFolder } from "../watch/watch-folder.ts";

/** What one run of a job needs. */
export interface JobRun {
  /** The address of our database; the run has a connection of its own. */
  url: string;
  config: EtlConfig;
  sources: Sources;
  /** Ends the run: what is being loaded is taken back. */
  signal: AbortSignal;
  say: (message: string) => void;
  onReport: (report: LoadReport) => void;
}

/** How long a file of a folder must have stayed the same, in milliseconds, before it is taken. */
const settled = 1000;

/**
 * Runs a job once: loads the answer of its query, or every file that stands in its folder, which is an inbox as for
 * `etl watch`. A file that is refused is an answer; throws where a load failed, so that the job is tried again.
 */
export async function runJob(job: Job, run: JobRun): Promise<void> {
  const client = new Client({ connectionString: run.url, application_name: `etl job ${job.name}` });
  // A connection that breaks makes the statement that runs fail; that is where it is answered.
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
      // A file is taken at the second look at the earliest; after it this run has seen all there is.
      nextLook: async () => {
        looks += 1;
        if (looks === 2) enough.abort();
        else await pause(settled, undefined, { signal }).catch(() => undefined);
      },
    });
  }
}
