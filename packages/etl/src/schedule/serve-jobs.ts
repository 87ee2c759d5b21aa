import { once } from "node:events";
import { type Job as QueuedJob, PgBoss } from "pg-boss";
import type { LoadReport } from "../load/load-report.ts";
import type { Job } from "../sources/sources-file.ts";
import { type JobRun, runJob } from "./run-job.ts";

/** The schema of the queue in our database. pg-boss creates it and keeps it up to date. */
const schema = "children_first_jobs";

/** The queue of all jobs. A worker takes one job at a time from it. */
const queue = "loads";

/** In seconds. A worker without a heartbeat for this time counts as gone, and its job goes to another. */
const heartbeatSeconds = 10;

/** The settings of a worker. */
export interface Service extends Omit<JobRun, "onReport"> {
  /** Runs every job once immediately, whether it is due or not. */
  now: boolean;
  onReport: (job: Job, report: LoadReport) => void;
}

/**
 * Runs the jobs of the sources file until `signal` aborts. Several workers share them: one does each run, and another
 * takes over if it is killed. A failed run is tried again as often as its job allows. A job never has two runs at once.
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

/** Schedules every job, and removes schedules of jobs that are no longer in the list. */
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
