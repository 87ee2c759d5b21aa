import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Loader } from "../loader.ts";
import { usualContract } from "../tables/facts/source-contract.ts";
import { loaders } from "../loaders.ts";
import { undoLoad } from "../undo/undo-load.ts";
import {
  reversed,
  type SampleTable,
  sampleTable,
  sampleText,
  withColumn,
  withoutColumn,
  withRow,
} from "./sample-table.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** A file without a fault: its path, or its name and content. The first twenty rows are used. */
export type GoodFile = string | { readonly name: string; readonly content: string };

/** The samples of a loader for `testLoader`. */
export interface LoaderSamples {
  readonly files: readonly GoodFile[];
  /** A cell that makes a row refused. Default: a blank in the first required column. */
  readonly wrong?: { readonly column: string; readonly cell: string };
}

const rowsNeeded = 20;

/** A column that no source has. */
const unknownColumn = "zz_unheard_of";

// One database for all tests. Each test undoes its loads, which is part of the contract too.
let shared: Promise<Workbench> | null = null;
const workbench = () => (shared ??= openWorkbench());
afterAll(async () => (await shared)?.close());

/**
 * Adds the tests that every loader passes, for each good file of at least two rows. No other loader recognises the
 * file. Its rows give the same in any order, again, or after an undo. A new column is handled as declared; a missing
 * one is named in the refusal. A wrong row is refused by row and column.
 *
 * @example
 * testLoader(complaintsLoader, { files: [join(import.meta.dirname, "complaints.csv")] });
 */
export function testLoader(loader: Loader, { files, wrong }: LoaderSamples): void {
  describe.each(files.map((file) => ({ file, name: basename(typeof file === "string" ? file : file.name) })))(
    `${loader.id} and $name`,
    ({ file, name }) => {
      const good = async () => {
        const { header, rows } = await sampleTable(
          typeof file === "string" ? await readFile(file, "utf8") : file.content,
        );
        return { header, rows: rows.slice(0, rowsNeeded) };
      };
      const load = async (table: SampleTable) => {
        const bench = await workbench();
        return await bench.load(await bench.write(name, sampleText(table)), { countLast: true });
      };
      afterEach(async () => undoAll(await workbench()));

      test("the same rows in any order, again, or after an undo are the same; no other loader reads the file", async () => {
        const bench = await workbench();
        const table = await good();
        expect(loaders.filter((one) => one.recognises(name, table.header)).map(({ id }) => id)).toEqual([loader.id]);
        const count = table.rows.length;
        expect(count, "rows of a good file").toBeGreaterThan(1);
        const whole = { loader: loader.id, status: "LOADED", rowsRead: count, rowsLoaded: count, refusals: [] };
        expect(await load(table)).toMatchObject(whole);
        const standing = await standingRows(bench);
        expect(standing.length).toBeGreaterThan(0);
        await undoAll(bench);
        expect(await standingRows(bench), "after an undo").toEqual([]);
        expect(await load(reversed(table))).toMatchObject(whole);
        expect(await standingRows(bench), "the last row first").toEqual(standing);
        expect(await load(table)).toMatchObject({ status: "LOADED", rowsLoaded: 0, rowsUnchanged: count });
        expect(await load(table)).toMatchObject({ status: "ALREADY_LOADED", rowsUnchanged: count });
        expect(await standingRows(bench), "the same again").toEqual(standing);
      });

      test("a new column is handled as declared, and a missing one refuses the file by its name", async () => {
        const table = await good();
        for (const required of loader.requires) {
          const place = (loader.headings?.(table.header) ?? table.header).indexOf(required);
          const without = withoutColumn(table, place);
          // Without the column that it is recognised by, the file is no longer this loader's.
          if (!loader.recognises(name, without.header)) continue;
          const report = await load(without);
          expect(report, required).toMatchObject({
            loader: loader.id,
            status: "REFUSED",
            rowsLoaded: 0,
            refusals: [{ row: 1, column: required, code: "missing-column" }],
          });
        }
        const { newColumns } = { ...usualContract, ...loader.contract };
        const report = await load(withColumn(table, unknownColumn, "7"));
        expect(report.status).toBe(newColumns === "refuse" ? "REFUSED" : "LOADED");
        expect(report.message ?? "").toContain(newColumns === "read" ? "" : `"${unknownColumn}"`);
      });

      test("a row that cannot be taken is refused by row and column, and the counts add up", async () => {
        const table = await good();
        const names = loader.headings?.(table.header) ?? table.header;
        const place = Math.max(0, names.indexOf(wrong?.column ?? loader.requires[0] ?? ""));
        const short = withRow(table, 2, (cells) => cells.slice(0, -1));
        const report = await load(withRow(short, 3, (cells) => cells.with(place, wrong?.cell ?? "")));
        const unread =
          table.rows.length === 2 ? { status: "REFUSED", rowsLoaded: 0 } : { status: "LOADED_WITH_REFUSALS" };
        expect(report).toMatchObject({
          ...unread,
          rowsRead: table.rows.length,
          rowsRefused: 2,
          refusals: [
            { row: 2, column: null, code: "ragged-row", message: expect.stringContaining("Row 2") },
            { row: 3, column: table.header[place], message: expect.stringContaining("Row 3") },
          ],
        });
        expect(report.rowsLoaded + report.rowsUnchanged + report.rowsRefused).toBe(report.rowsRead);
      });
    },
  );
}

/** Undoes all loads, the newest first. */
async function undoAll({ client }: Workbench): Promise<void> {
  const { rows } = await client.query<{ id: number }>("select id from current_load order by id desc");
  for (const { id } of rows)
    expect(await undoLoad(client, id, "a test", { countLast: true })).toMatchObject({ status: "UNDONE" });
}

/** Every current row of the loaded tables, without its load and row number. */
async function standingRows(bench: Workbench): Promise<string[]> {
  const { rows: targets } = await bench.client.query<{ table: string }>(
    "select distinct target_table as table from load where authority is not null",
  );
  const facts: string[] = [];
  for (const { table } of targets) {
    const { rows } = await bench.client.query<{ row: string }>(
      `select (to_jsonb(t) - array['id', 'source_row', 'written_by', 'superseded_by', 'restored_after'])::text as row
       from ${table} t where superseded_by is null order by 1`,
    );
    facts.push(...rows.map(({ row }) => row));
  }
  return [...facts, ...(await bench.figures())];
}
