import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { end, Failure, say, start, Stopped } from "./process.mjs";
import { root } from "./repository.mjs";
import { etl } from "./sample.mjs";

/** The exit code of the etl command line after a request to stop. */
const stoppedCode = 130;

/**
 * These files are loaded and counted first: all that the figures of audits, workforce, complaints and fostering are counted
 * from, and an eighth of the rows. No other KPI has enough in them to be counted, so no figure changes when the rest comes.
 */
const first = [
  "ssd_person.csv",
  "ssd_linked_identifiers.csv",
  "ssd_department.csv",
  "ssd_professionals.csv",
  "establishment.csv",
  "audits.xlsx",
  "improvement_plan.xlsx",
  "complaints.csv",
  "ssd_cla_placement.csv",
  "foster_availability.csv",
  "foster_carer_survey.csv",
  "foster_carers.csv",
  "foster_enquiries.csv",
  "foster_households.csv",
  "foster_website_visits.csv",
];

/**
 * Loads the records of the synthetic authority while the server already runs, in two steps, each counted when it is in.
 * Its extracts are written once, into the data folder, and loaded ones are skipped. A failure is printed and stops
 * nothing else.
 *
 * @param {string} node from `projectNode`
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ stop: () => Promise<void> }} stops what still runs of it, and waits until it is gone
 */
export function loadSynthetic(node, env) {
  /** @type {ReturnType<typeof start> | undefined} */
  let current;
  let stopped = false;

  /** Runs the etl command line and returns its output. @param {readonly string[]} args */
  async function run(...args) {
    if (stopped) throw new Stopped("SIGTERM");
    current = start(node, [...etl, ...args, "--json"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let [printed, said] = ["", ""];
    current.child.stdout?.setEncoding("utf8").on("data", (text) => void (printed += text));
    const tell = quarterTeller();
    current.child.stderr?.setEncoding("utf8").on("data", (text) => {
      // Of a failure only the end is needed: the rest reports progress.
      said = `${said}${text}`.slice(-2_000);
      const line = tell(text);
      if (line !== undefined) say(line);
    });
    const exitCode = await current.ended;
    current = undefined;
    if (exitCode === stoppedCode) throw new Stopped("SIGINT");
    if (exitCode === 1 || exitCode > 2) throw new Failure(said.trim(), exitCode);
    return printed.split("\n").filter((line) => line.startsWith("{"));
  }

  async function load() {
    const began = Date.now();
    for (const files of await extracts()) {
      const reports = await run("load", "--sample", "--count-last", "--as-at", await lastDay(), ...files);
      const loaded = reports.filter((line) => /"status":"LOADED/.test(line)).length;
      const seconds = Math.round((Date.now() - began) / 1000);
      if (loaded > 0) say(`Loaded and counted ${loaded} files of invented records; ${seconds} s so far.`);
    }
  }

  const folder = join(process.env.DATA_DIR ?? join(root, ".data"), "synthetic-authority");

  /** The last day of the extracts, which the list of their faults states. */
  async function lastDay() {
    return JSON.parse(await readFile(join(folder, "faults.json"), "utf8")).today;
  }

  /** The paths of the extracts, by the step that loads them. */
  async function extracts() {
    if (!existsSync(folder)) {
      say("Making the invented records of a synthetic authority, and loading them while you look around…");
      const unfinished = `${folder}.${process.pid}`;
      await mkdir(unfinished, { recursive: true });
      try {
        await run("demo", "--out", unfinished, "--today", lastMonthsEnd(new Date()));
        await rename(unfinished, folder);
      } finally {
        await rm(unfinished, { recursive: true, force: true });
      }
    }
    const names = (await readdir(folder, { recursive: true }))
      .filter((name) => /\.(csv|xlsx|xml)$/.test(name))
      .toSorted();
    return [first.filter((name) => names.includes(name)), names.filter((name) => !first.includes(name))].map((step) =>
      step.map((name) => join(folder, name)),
    );
  }

  const finished = load().catch((failure) => {
    if (!stopped && !(failure instanceof Stopped)) say(`The invented records were not loaded: ${failure.message}`);
  });
  return {
    async stop() {
      stopped = true;
      if (current) await end(current);
      await finished;
    },
  };
}

/**
 * Reads the progress that `etl load` prints, "61 of 124: file", and returns a line each time a quarter of the files is done.
 *
 * @returns {(text: string) => string | undefined}
 */
export function quarterTeller() {
  let told = 0;
  return (text) => {
    const [, at, all] = Array.from(text.matchAll(/^(\d+) of (\d+): /gm)).at(-1) ?? [];
    const done = Number(at) - 1;
    const quarters = Math.floor((4 * done) / Number(all));
    if (!(quarters > told)) return undefined;
    told = quarters;
    return `Loaded ${done} of ${all} files of invented records. Their figures come when these are all loaded and counted.`;
  };
}

/** The last day of the month before, "2026-10-31". @param {Date} now */
function lastMonthsEnd(now) {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0)).toISOString().slice(0, 10);
}
