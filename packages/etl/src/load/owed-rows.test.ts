import { queryOn } from "@children-first/schema/database";
import { owedRows } from "@children-first/schema/engine";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { loaders } from "../loaders.ts";
import { auditsFile, moderationsFile } from "../testing/moderated-audits.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";
import { undoLoad } from "../undo/undo-load.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const lines = (...rows: string[]) => `${rows.join("\n")}\n`;
const load = async (name: string, content: string) => await bench.load(await bench.write(name, content));

const owed = async () =>
  (await owedRows(queryOn(bench.client), "E10000032")).map(
    ({ table, because, refused, withdrawn }) => `${table} ${because} ${refused} ${withdrawn}`,
  );

test("a row that another table refused is owed once that table has changed, and no more when its file was loaded again", async () => {
  await load("audits.csv", auditsFile("W1"));
  expect(await load("audit_moderations.csv", moderationsFile)).toMatchObject({ rowsRefused: 1 });
  expect(await owed(), "the audits are as they were").toEqual([]);
  const path = await bench.write("audits.csv", auditsFile("W2"));
  const said = /Owed: 1 refused row of "Moderation of audits" \(audit_moderations\.csv, load 2\) rested on "Audits"/;
  const checked = await checkFile(bench.client, path, { loaders, authority: "E10000032" });
  expect(checked.message).toMatch(said);
  expect((await bench.load(path)).message).toMatch(said);
  expect(await owed()).toEqual([expect.stringMatching(/^audit_moderations .* 1 0$/)]);
  expect(await load("audit_moderations.csv", moderationsFile)).toMatchObject({ status: "LOADED", rowsLoaded: 1 });
  expect(await owed()).toEqual([]);
});

test("a row that another table withdrew is owed once that table has changed", async () => {
  await load("audits.csv", auditsFile("W2"));
  await load("audit_moderations.csv", moderationsFile);
  await load("audits.csv", auditsFile("W1"));
  expect(await owed(), "it contradicts what stands").toEqual([]);
  const report = await load("audits.csv", auditsFile("W3"));
  expect(report.message).toMatch(/Owed: 1 withdrawn row of/);
  expect(await owed()).toEqual([expect.stringMatching(/^audit_moderations .* 0 1$/)]);
  expect(await load("audit_moderations.csv", moderationsFile)).toMatchObject({ status: "LOADED", rowsLoaded: 1 });
  expect(await owed()).toEqual([]);
});

test("a table that is undone changes too: its refusals are owed, and the file is judged anew", async () => {
  const first = await load("audits.csv", auditsFile("W1"));
  await load("audit_moderations.csv", moderationsFile);
  const { message } = await undoLoad(bench.client, first.load!, "Ada");
  expect(message).toContain("Owed: 1 refused row of");
  expect(await owed()).toEqual([expect.stringMatching(/^audit_moderations .* 1 0$/)]);
  expect(await load("audit_moderations.csv", moderationsFile)).toMatchObject({ status: "LOADED", rowsLoaded: 1 });
});

test("an unchanged table owes nothing, though it is delivered again", async () => {
  const options = (day: string) => ({ asAt: new Date(`${day}T00:00:00Z`) });
  const path = await bench.write("audits.csv", auditsFile("W1"));
  await bench.load(path, options("2026-11-01"));
  await load("audit_moderations.csv", moderationsFile);
  expect(await bench.load(path, options("2026-11-02"))).toMatchObject({ status: "LOADED", rowsUnchanged: 1 });
  expect(await owed()).toEqual([]);
});

test("the birth of a child is of the same kind: refused, said to be owed, and loaded with its file", async () => {
  const episodes = lines(
    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date",
    "S1,P1,2015-02-03",
    "S2,P2,2015-02-03",
  );
  const people = (born: string) => lines("pers_person_id,pers_dob", `P1,${born}`, "P2,2012-01-01");
  await load("ssd_person.csv", people("2020-05-05"));
  expect(await load("cla_episodes.csv", episodes)).toMatchObject({ rowsRefused: 1 });
  expect((await load("ssd_person.csv", people("2010-05-05"))).message).toContain("Owed: 1 refused row of");
  expect(await load("cla_episodes.csv", episodes)).toMatchObject({ status: "LOADED", rowsLoaded: 1 });
});
