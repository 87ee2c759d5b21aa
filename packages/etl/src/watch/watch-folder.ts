import { readdir, stat, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { Client } from "pg";
import { isLoadable } from "../readers/files-to-load.ts";
import { type LoadReport, tableReports } from "../load/load-report.ts";
import { reportText } from "../load/report-text.ts";
import { writeRejects } from "../rejects/rejects-file.ts";
import { rejectsOfLoad } from "../rejects/rejects-of-load.ts";
import { loadFile } from "../load/load-file.ts";
import type { LoadOptions } from "../load/load-options.ts";
import { type Claim, claimFile, releaseAbandoned } from "./claim.ts";

/** How an inbox is watched. */
export interface WatchOptions extends LoadOptions {
  /** Resolves when it is time for the next look at the folder. A file is taken when it is the same at two looks. */
  nextLook(): Promise<void>;
  signal: AbortSignal;
  /** Hears of each file when it has been moved. */
  onReport(report: LoadReport): void;
  say(message: string): void;
}

/**
 * Loads the files that appear in a folder, once they stop growing, and moves them to `loaded` or `refused` in it, the
 * reasons beside those that were refused, or had rows refused. Several watchers may share a folder. Ends when `signal`
 * aborts: a file that was being loaded goes back to the folder. Throws where the folder or the database is lost.
 */
export async function watchFolder(client: Client, inbox: string, options: WatchOptions): Promise<void> {
  const { signal } = options;
  for (const name of await releaseAbandoned(inbox))
    options.say(`${name} was left half-way by a watcher that is gone: it is loaded again.`);
  let before: ReadonlyMap<string, string> = new Map();
  while (!signal.aborted) {
    const now = await lookAt(inbox);
    for (const [name, state] of now) {
      if (signal.aborted || before.get(name) !== state) continue;
      const claim = await claimFile(inbox, name);
      if (claim !== null) await loadClaim(client, inbox, claim, options);
    }
    before = now;
    if (!signal.aborted) await options.nextLook();
  }
}

/** The files of an inbox, by name, each with what changes while it is being written. */
async function lookAt(inbox: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of (await readdir(inbox)).filter(isLoadable).toSorted()) {
    const found = await stat(join(inbox, name)).catch(() => null);
    if (found?.isFile()) files.set(name, `${found.size} ${found.mtimeMs}`);
  }
  return files;
}

async function loadClaim(client: Client, inbox: string, claim: Claim, options: WatchOptions): Promise<void> {
  const report = await loadFile(client, claim.path, options);
  if (options.signal.aborted) return await claim.moveTo(inbox, claim.name);
  if (report.status === "FAILED" && !(await isConnected(client))) {
    await claim.moveTo(inbox, claim.name);
    throw new Error("The connection to the database was lost. The file is back in the folder; start the watch again.");
  }
  const taken = report.status !== "REFUSED" && report.status !== "FAILED";
  const folder = join(inbox, taken ? "loaded" : "refused");
  const name = await freeName(folder, claim.name, report.load);
  await claim.moveTo(folder, name);
  const inPlace = ({ file, ...rest }: LoadReport) => ({
    ...rest,
    file: `${join(folder, name)}${file.slice(report.file.length)}`,
  });
  const moved = { ...inPlace(report), tables: report.tables.map(inPlace) };
  if (!taken || report.rowsRefused > 0) await writeFile(`${moved.file}.report.txt`, `${reportText(moved)}\n`);
  const loads = tableReports(report).flatMap(({ rowsRefused, load: table }) =>
    rowsRefused > 0 && table !== null ? [table] : [],
  );
  const rejects = [];
  for (const table of loads) rejects.push(await rejectsOfLoad(client, table));
  if (rejects.length > 0) await writeRejects(`${moved.file}.refused-rows.csv`, rejects);
  options.onReport(moved);
}

async function isConnected(client: Client): Promise<boolean> {
  return await client.query("select 1").then(
    () => true,
    () => false,
  );
}

/** The file's own name, or one with its load's number where that stands there already from an earlier edition. */
async function freeName(folder: string, name: string, load: number | null): Promise<string> {
  if (!(await stat(join(folder, name)).catch(() => null))) return name;
  const { name: stem, ext } = parse(name);
  return `${stem} (${load === null ? Date.now() : `load ${load}`})${ext}`;
}
