import { once } from "node:events";
import { type Job as QueuedJob, PgBoss } from "pg-boss";
import type { LoadReport } from "../load/load-report.ts";
import type { Job } from "../sources/sources-file.ts";
import { type JobRun, runJob } from "./run-job.ts";

/** The schema of our database that the queue lives in: pg-boss makes it and brings it up to date. */
const schema = "children_first_jobs";

/** The one queue of all jobs, from which every worker takes one job at a time. */
const queue = "loads";

/** After how many seconds without a sign of life a worker counts as gone, and its job goes to another. */
const heartbeatSeconds = 10;

/** What a worker does. */
export interface Service extends Omit<JobRun, "onReport"> {
  /** Run every job once at once, whatever the clock says. */
  now: boolean;
  onReport: (job: Job, report: LoadReport) => void;
}

/**
 * Works on the jobs of the sources file until `signal` aborts, together with whatever other workers there are: each run
 * of a job is done by one of them, and by another where that one is killed. A run that fails is tried again later, as
 * often as the job says. While a run of a job waits or goes on, no second one is begun.
 */
export async function serveJobs({ now, onReport, ...run }: Service): Promise<void> {
  const { signal, say, sources } = run;
  const boss = new PgBoss({
    connectionString: run.url,
    application_name: "etl schedule",
    schema,
    superviseIntervalSeconds: heartbeatSeconds / 2,
    monitorIntervalSeconds: heartbeatSeconds / 2,
    cronMonitorIntervalSeconds: 15,
  });
  boss.on("error", (error: Error) => say(`The queue: ${error.message}`));
  await boss.start();
  try {
    await boss.createQueue(queue, { policy: "exclusive" });
    await planJobs(boss, sources.jobs);
    if (now) for (const job of sources.jobs) await boss.send(queue, { job: job.name }, sendOptions(job));
    await boss.work<{ job: string }>(queue, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (taken) => {
      for (const queued of taken) await work(queued);
    });
    if (!signal.aborted) await once(signal, "abort");
  } finally {
    await boss.stop({ graceful: true, timeout: 5000 });
  }

  async function work({ data, signal: expired }: QueuedJob<{ job: string }>): Promise<void> {
    const job = sources.jobs.find(({ name }) => name === data.job);
    if (job === undefined) throw new Error(`The sources file has no job "${data.job}" any more.`);
    const ends = AbortSignal.any([signal, expired]);
    await runJob(job, { ...run, signal: ends, onReport: (report) => onReport(job, report) }).catch((error: unknown) => {
      say(`${job.name}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    });
  }
}

/** Writes when each job is due, and forgets those that are not in the list any more. */
async function planJobs(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs)
    await boss.schedule(
      queue,
      job.cron,
      { job: job.name },
      { ...sendOptions(job), key: job.name, tz: "Europe/London" },
    );
  for (const { name, key } of await boss.getSchedules())
    if (name === queue && !jobs.some((job) => job.name === key)) await boss.unschedule(name, key);
}

function sendOptions({ name, retries, retrySeconds, minutes }: Job) {
  return {
    singletonKey: name,
    retryLimit: retries,
    retryDelay: retrySeconds,
    retryBackoff: true,
    expireInSeconds: Math.ceil(minutes * 60),
    heartbeatSeconds,
  };
}
