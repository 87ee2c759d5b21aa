import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loaders } from "../src/loaders.ts";
import { stagedLines } from "../src/load/staged-lines.ts";
import { csvTable } from "../src/readers/csv-table.ts";
import { inspectFile } from "../src/readers/inspect-file.ts";
import { FileRefusal } from "../src/refusal.ts";
import type { Publisher } from "../src/tables/publisher.ts";

const megabyte = 1_000_000;
const [small, large] = [megabyte, 10 * megabyte];
const runs = 3;
/** A file ten times as large may take this many times as long. */
const mostTimes = 12;

const header = "complaint_id,received_on,service,due_on,stage,kind\n";
const row = "K1,2024-02-01,Care,2024-02-15,1,Complaint\n";

/** Files that were once read in time that grows with the square of their size, or could be. */
const inputs: Readonly<Record<string, (bytes: number) => string>> = {
  "a plain file": (bytes) => header + times(row, bytes),
  "a quote that is never closed, above short lines": (bytes) => `${header}K0,"\n${times("a\n", bytes)}`,
  "an unclosed quote at the end of the file": (bytes) => `${header}${times(row, bytes)}K0,"never\n`,
  "a quote opened in every row": (bytes) => header + times('K1,"2024-02-01,Care\n', bytes),
  "text behind a closing quote in every row": (bytes) => header + times('K1,"Care" home,2024-02-15\n', bytes),
  "quotes whose closing one has text behind it, far below": (bytes) =>
    header + times(`K1,"\n${times("a\n", 400_000)}b" c\n`, bytes),
  "rows of doubled quotes": (bytes) => header + times(`K1,"${'""'.repeat(500)}",Care\n`, bytes),
  "one cell of quotes": (bytes) => `${header}"${'""'.repeat(bytes / 2)}"\n`,
  "one long line": (bytes) => header + "a".repeat(bytes),
  "one line of commas": (bytes) => header + ",".repeat(bytes),
  "lines that end in CR alone": (bytes) => (header + times(row, bytes)).replaceAll("\n", "\r"),
  "the header again in every second row": (bytes) => `a\n${times("a\nb\n", bytes)}`,
  "blank lines": (bytes) => header + "\n".repeat(bytes),
  "totals below each other": (bytes) => header + times("Total,,,,,\n", bytes),
};

/** The time that the reader takes for hostile files of two sizes, without a database. */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  const folder = await mkdtemp(join(tmpdir(), "children-first-hostile-"));
  try {
    const rows: string[][] = [];
    for (const [what, content] of Object.entries(inputs)) {
      const [one, ten] = [await median(folder, content(small)), await median(folder, content(large))];
      const ratio = ten / one;
      // A file that is refused at its beginning takes no time, and the ratio says nothing.
      const isLinear = ratio <= mostTimes || ten < 0.1;
      rows.push([what, one.toFixed(3), ten.toFixed(3), `${ratio.toFixed(1)} x`, isLinear ? "yes" : "NO"]);
    }
    return {
      title: "Reading hostile CSV files",
      columns: ["", "1 MB (s)", "10 MB (s)", "ratio", "linear"],
      rows,
      note: `Median of ${runs} runs: inspection, search for the header, and every row. Must hold: at most ${mostTimes} x, and 1 MB under 2 s.`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function median(folder: string, content: string): Promise<number> {
  const path = join(folder, "complaints.csv");
  await writeFile(path, content);
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await read(path);
    seconds.push((performance.now() - started) / 1000);
  }
  return seconds.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** Takes the lines of a table and keeps none of them. */
const nowhere: Publisher = {
  stage: () => "",
  refuse: () => "",
  publish: () => Promise.reject(new Error("Nothing is published here.")),
};

/** Reads a file as a load does, up to the database. A file that is refused has been read as far as that takes. */
async function read(path: string): Promise<void> {
  try {
    const { form } = await inspectFile(path);
    if (form instanceof FileRefusal) throw form;
    if (form.kind !== "text") throw new Error("The file is not taken for a CSV file.");
    const ownerOf = (name: string, names: readonly string[]) =>
      loaders.find((loader) => loader.recognises(name, names)) ?? null;
    const table = await csvTable(path, form, ownerOf);
    for await (const _lines of stagedLines(table.rows(), table.header.length, nowhere, { read: 0 }));
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
  }
}

function times(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / text.length));
}

if (import.meta.main) {
  const { title, columns, rows, note } = await bench();
  console.log([title, columns.join(" | "), ...rows.map((line) => line.join(" | ")), note].join("\n"));
}
