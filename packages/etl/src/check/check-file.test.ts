import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { queryOn } from "@children-first/schema/database";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultOptions } from "../demo/demo-options.ts";
import { writeAuthority } from "../demo/write-authority.ts";
import { loaders } from "../loaders.ts";
import { sampleTable, sampleText } from "../testing/sample-table.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";
import { undoLoad } from "../undo/undo-load.ts";
import { checkFile } from "./check-file.ts";
import { checkText } from "./check-text.ts";
import { coloursMoved, figuresMoved, figuresSeen } from "./figures-moved.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const authority = "E10000032";
const carried = (path: string) => join(import.meta.dirname, "../..", path);
const seen = () => figuresSeen(queryOn(bench.client), authority);
const check = (path: string) => checkFile(bench.client, path, { loaders, authority });

test("a check predicts exactly what the load then does, and changes nothing itself", async () => {
  await bench.load(carried("reference/statistical_neighbours_2025.csv"));
  const name = "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv";
  await bench.load(carried(`published/${name}`));
  const [header = "", ...lines] = (await readFile(carried(`published/${name}`), "utf8")).trimEnd().split(/\r?\n/);
  const at = header.split(",").indexOf("rereferral_percent");
  // Changes one year's figures, one to text; removes the first year, and adds a year before it.
  let added = "";
  const revised = lines.flatMap((line, index) => {
    const cells = line.split(",");
    if (cells[0] === "2013") return [];
    if (added === "" && line.includes(authority)) added = line.replace(/^\d{4}/, "2012");
    if (cells[0] === "2025" && /^\d/.test(cells[at] ?? ""))
      cells[at] = index % 7 === 0 ? "12,5%" : String(Number(cells[at]) + 2);
    return [cells.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")];
  });
  const path = await bench.write(name, `${[header, ...revised, added].join("\n")}\n`);

  const before = { cells: await bench.figures(), seen: await seen() };
  const predicted = await check(path);
  expect(await bench.figures()).toEqual(before.cells);
  expect((await bench.client.query("select from load")).rowCount).toBe(2);

  const loaded = await bench.load(path);
  const { rowsAdded, figures, colours, ...counts } = predicted;
  expect({ ...counts, load: loaded.load }).toEqual(loaded);
  expect(loaded.status).toBe("LOADED_WITH_REFUSALS");
  for (const count of [rowsAdded, loaded.rowsChanged, loaded.rowsUnchanged, loaded.rowsWithdrawn, loaded.rowsRefused])
    expect(count).toBeGreaterThan(0);
  expect(rowsAdded + loaded.rowsChanged).toBe(loaded.rowsLoaded);
  expect(figures).toEqual(figuresMoved(before.seen, await seen()));
  expect(colours).toEqual(coloursMoved(before.seen, await seen()));
  const own = figures.find(
    ({ kpi, period, of }) => kpi === "re-referrals-12-months" && period === "2024/25" && of === "West Sussex",
  );
  expect(Number(own!.toValue)).toBeCloseTo(Number(own!.fromValue) + 2, 6);
  expect(figures.map(({ of }) => of)).toEqual(expect.arrayContaining(["England", "Statistical neighbours, mean"]));
  expect(figures.find(({ of, period }) => of === "West Sussex" && period === "2011/12")).toMatchObject({ from: null });
});

test("a check of facts predicts rows and figures to the digit, those added, changed, withdrawn and refused told apart", async () => {
  const folder = join(bench.folder, "authority");
  writeAuthority(folder, { ...defaultOptions, children: 12, years: 2, seed: 5, dirt: 0, out: folder }, 1);
  for (const name of ["ssd_department.csv", "ssd_person.csv", "ssd_cin_episodes.csv"])
    await bench.load(join(folder, name));
  const { header, rows } = await sampleTable(await readFile(join(folder, "ssd_cin_episodes.csv"), "utf8"));
  const at = (column: string) => header.indexOf(column);
  const [id, received] = [at("cine_referral_id"), at("cine_referral_date")];
  const recent = rows.filter((cells) => (cells[received] ?? "") >= "2026-01-01").map((cells) => cells[id]);
  const [moved, gone, wrong, copied] = [recent[0], recent[3], recent[6], recent[9]];
  const changed = rows.flatMap((cells) => {
    if (cells[id] === gone) return [];
    if (cells[id] === moved) return [cells.with(received, "2026-05-04")];
    if (cells[id] === wrong) return [cells.with(received, "31/02/2026")];
    if (cells[id] === copied) return [cells, cells.with(id, "R-new-1"), cells.with(id, "R-new-2")];
    return [cells];
  });
  const path = await bench.write("ssd_cin_episodes.csv", sampleText({ header, rows: changed }));

  const before = await seen();
  const predicted = await check(path);
  expect(await seen(), "a check moves nothing").toEqual(before);
  const loaded = await bench.load(path);
  const { rowsAdded, figures, colours, ...counts } = predicted;
  expect({ ...counts, load: loaded.load }).toEqual(loaded);
  expect({ ...loaded, rowsAdded }).toMatchObject({
    rowsAdded: 2,
    rowsLoaded: 3,
    rowsChanged: 1,
    rowsWithdrawn: 1,
    rowsRefused: 1,
    rowsUnchanged: rows.length - 3,
  });
  expect(figures).toEqual(figuresMoved(before, await seen()));
  expect(colours).toEqual(coloursMoved(before, await seen()));
  expect(figures.map(({ kpi }) => kpi)).toContain("re-referrals-12-months");
  await undoLoad(bench.client, loaded.load!, "Ada");
  expect(await seen(), "an undo restores every figure").toEqual(before);
});

test("a file that would be refused, or is loaded, says so and moves nothing", async () => {
  const path = await bench.write("children.csv", statisticsFile());
  expect(await check(await bench.write("bad.csv", statisticsFile().replace("time_period", "time")))).toMatchObject({
    status: "REFUSED",
    figures: [],
  });
  await bench.load(path);
  expect(await check(path)).toMatchObject({ status: "ALREADY_LOADED", rowsAdded: 0, figures: [] });
  expect((await bench.client.query("select from load")).rowCount).toBe(1);
});

test("a check of targets says which colours would move, from what to what and for which target, and the load does that", async () => {
  await bench.load(carried("published/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv"));
  const targets = (...lines: readonly string[]) =>
    bench.write("kpi_targets.csv", `${["kpi_id,from,target,amber_within,source", ...lines].join("\n")}\n`);
  await bench.load(await targets("re-referrals-12-months,2023-04-01,99,5,Board"));
  const before = await seen();
  const of = ({ period }: { period: string }) => period === "2023/24";
  const figure = [...before.values()].find((each) => each.kpi === "re-referrals-12-months" && of(each))!;
  const path = await targets("re-referrals-12-months,2023-04-01,1,0.5,Board", "asye-starters,2023-04-01,3,0,Board");

  const predicted = await check(path);
  expect(predicted.figures).toEqual([]);
  expect(predicted.colours.find(of)).toEqual({
    kpi: "re-referrals-12-months",
    label: figure.label,
    period: "2023/24",
    of: "West Sussex",
    display: figure.display,
    from: "GREEN",
    to: "RED",
    fromTarget: 99,
    toTarget: 1,
  });
  const text = checkText(predicted);
  expect(text).toContain("No figure would move.");
  expect(text).toContain(`2023/24, West Sussex, ${figure.display}: green to red, as its target goes from 99 to 1`);
  await bench.load(path);
  expect(predicted.colours).toEqual(coloursMoved(before, await seen()));
  expect(checkText(await check(await targets("asye-starters,2023-04-01,3,0,Council")))).toContain("red to grey");
});

test("another model of neighbours moves their average only", async () => {
  await bench.load(carried("reference/statistical_neighbours_2025.csv"));
  await bench.load(carried("published/cla_number_and_rate_per_10k_children.csv"));
  const model = await readFile(carried("reference/statistical_neighbours_2025.csv"), "utf8");
  const moved = await check(await bench.write("statistical_neighbours_2025.csv", model.replaceAll(",916,", ",881,")));
  expect(moved.rowsChanged).toBeGreaterThan(0);
  expect(new Set(moved.figures.map(({ of }) => of))).toEqual(
    new Set(["Statistical neighbours, mean", "Statistical neighbours, median"]),
  );
});
