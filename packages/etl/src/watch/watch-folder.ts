import { stat } from "node:fs/promises";
import { join, parse } from "node:path";
import type { Client } from "pg";
import { type LoadReport, tableReports } from "../load/load-report.ts";
import { reportText } from "../load/report-text.ts";
import { writeRejects } from "../rejects/rejects-file.ts";
import { writePrivate } from "../rejects/write-private.ts";
import { rejectsOfLoad } from "../rejects/rejects-of-load.ts";
import { loadFile } from "../load/load-file.ts";
import type { LoadOptions } from "../load/load-options.ts";
import { type Claim, claimFile, releaseAbandoned } from "./claim.ts";
import { movedFiles } from "./moved-files.ts";
import { settlingFiles } from "./settling-files.ts";

/** The settings of a watched inbox. */
export interface WatchOptions extends LoadOptions {
  /** Resolves when it is time for the next look at the folder. */
  nextLook(): Promise<void>;
  /** The milliseconds without a change after which a file is complete. Its structure may show that earlier. */
  settle: number;
  signal: AbortSignal;
  /** Called for each file after it has been moved. */
  onReport(report: LoadReport): void;
  say(message: string): void;
}

/** The number of looks before a failed load is tried again. It doubles each time. A refused file does not fail. */
const firstRetry = 2;
const longestRetry = 256;

/**
 * Loads the complete files of a folder, and moves them to `loaded` or `refused`. A report is beside those with
 * refusals. Several watchers may share a folder. A changed file is loaded again, a failed one tried again. When
 * `signal` aborts, the current file goes back.
 *
 * @throws {Error} if the folder or the database connection is lost
 */
export async function watchFolder(client: Client, inbox: string, options: WatchOptions): Promise<void> {
  const { signal } = options;
  for (const name of await releaseAbandoned(inbox))
    options.say(`${name} was left half-way by a watcher that is gone: it is loaded again.`);
  const settling = settlingFiles(inbox, options.settle);
  const moved = movedFiles(inbox);
  const retries = new Map<string, { at: number; wait: number }>();
  for (let look = 0; !signal.aborted; look += 1) {
    for (const name of await moved.changed())
      options.say(`${name} has changed since it was loaded: it is loaded again.`);
    const { whole, empty } = await settling.look();
    for (const name of empty) options.say(`${name} is empty, and is left in the folder until something is in it.`);
    for (const name of whole) {
      if (signal.aborted || (retries.get(name)?.at ?? 0) > look) continue;
      const claim = await claimFile(inbox, name);
      if (claim === null) continue;
      const ending = await loadClaim(client, inbox, claim, options);
      if (ending === "failed") {
        const wait = Math.min((retries.get(name)?.wait ?? firstRetry / 2) * 2, longestRetry);
        retries.set(name, { at: look + wait, wait });
      } else {
        retries.delete(name);
        if (ending !== "stopped") await moved.add(name, ending.movedTo);
      }
    }
    if (!signal.aborted) await options.nextLook();
  }
}

/** The result of loading a file of the inbox: its new path, or why it is back in the inbox. */
type Ending = { movedTo: string } | "failed" | "stopped";

/** Loads a file and moves it. After `failed` it is tried again; after `stopped` the watch ends. */
async function loadClaim(client: Client, inbox: string, claim: Claim, options: WatchOptions): Promise<Ending> {
  const report = await loadFile(client, claim.path, { ...options, place: join(inbox, claim.name) });
  if (options.signal.aborted || report.status === "FAILED") await claim.moveTo(inbox, claim.name);
  if (options.signal.aborted) return "stopped";
  if (report.status === "FAILED") {
    if (!(await isConnected(client)))
      throw new Error(
        "The connection to the database was lost. The file is back in the folder; start the watch again.",
      );
    options.onReport(report);
    options.say(`${claim.name} is left in the folder and tried again later.`);
    return "failed";
  }
  const taken = report.status !== "REFUSED";
  const folder = join(inbox, taken ? "loaded" : "refused");
  const name = await freeName(folder, claim.name, report.load);
  await claim.moveTo(folder, name);
  const inPlace = ({ file, ...rest }: LoadReport) => ({
    ...rest,
    file: `${join(folder, name)}${file.slice(report.file.length)}`,
  });
  const moved = { ...inPlace(report), tables: report.tables.map(inPlace) };
  if (!taken || report.rowsRefused > 0) await writePrivate(`${moved.file}.report.txt`, `${reportText(moved)}\n`);
  const loads = tableReports(report).flatMap(({ rowsRefused, load: table }) =>
    rowsRefused > 0 && table !== null ? [table] : [],
  );
  const rejects = [];
  for (const table of loads) rejects.push(await rejectsOfLoad(client, table));
  if (rejects.length > 0) await writeRejects(`${moved.file}.refused-rows.csv`, rejects);
  options.onReport(moved);
  return { movedTo: moved.file };
}

async function isConnected(client: Client): Promise<boolean> {
  return await client.query("select 1").then(
    () => true,
    () => false,
  );
}

/** The file's name, or with its load's number if an earlier edition has that name. */
async function freeName(folder: string, name: string, load: number | null): Promise<string> {
  if (!(await stat(join(folder, name)).catch(() => null))) return name;
  const { name: stem, ext } = parse(name);
  return `${stem} (${load === null ? Date.now() : `load ${load}`})${ext}`;
}
