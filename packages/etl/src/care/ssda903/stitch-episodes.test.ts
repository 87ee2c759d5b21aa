import { afterAll, expect, test } from "vitest";
import { checkFile } from "../../check/check-file.ts";
import { loaders } from "../../loaders.ts";
import { openWorkbench } from "../../testing/workbench.ts";
import { undoLoad } from "../../undo/undo-load.ts";
import { currentFacts, episodesFile } from "./testing/returns.ts";

const bench = await openWorkbench();
afterAll(() => bench.close());

const loadReturn = async (year: number, rows: string) =>
  await bench.load(await bench.write(`${year}-episodes.csv`, episodesFile(rows)));

/** The episodes as "child start RNE LS PLACE end REC", like the histories below. */
async function histories(): Promise<string[]> {
  const { rows } = await bench.client.query<{ line: string }>(
    `select concat_ws(' ', child_id, started_on, start_reason, legal_status, placement_type, coalesce(ended_on::text, '-'), coalesce(end_reason, '-'), repairs) as line
     from continuous_episodes where superseded_by is null order by child_id, started_on`,
  );
  return rows.map(({ line }) => line);
}

async function repairs(): Promise<string[]> {
  const { rows } = await bench.client.query<{ line: string }>(
    `select concat_ws(' ', child_id, started_on, rule, return_year, changed) as line
     from episode_repairs where superseded_by is null order by child_id, started_on, rule, return_year`,
  );
  return rows.map(({ line }) => line);
}

test("where returns disagree the later one decides, by rule, and every repair is marked and listed", async () => {
  await loadReturn(2019, "absent 01/05/2019 S C2 U4");
  await loadReturn(
    2020,
    `agrees     01/05/2020 S C2 H5
     back       01/05/2020 S C2 U4
     earlier    01/05/2020 S C2 K2
     followed   01/05/2020 S C2 U4
     gap        01/05/2020 S C2 U4 01/08/2020 X1
     gap        03/08/2020 P C2 K2 01/09/2020 E4A
     inside     01/05/2020 S C2 U4
     inside     01/07/2020 P C2 K2 01/08/2020 X1
     left       01/05/2020 S C2 U4
     overlap    01/05/2020 S C2 U4 01/10/2020 X1
     overlap    01/09/2020 P C2 K2 01/11/2020 E4A
     versions   01/05/2020 S C1 U4`,
  );
  const report = await loadReturn(
    2021,
    `absent     01/05/2019 S C2 U4
     agrees     01/05/2020 S C2 H5 01/06/2021 E4A
     back       01/09/2021 S C2 U5
     earlier    12/04/2020 S C2 K2
     followed   10/06/2021 P C2 K2
     inside     01/05/2020 S C2 U4 -          X1
     versions   01/05/2020 S C2 U4 01/06/2021 E4A
     within     01/05/2021 S C2 U4
     within     01/07/2021 P C2 K2 01/08/2021 X1`,
  );
  expect(await histories()).toEqual([
    "absent 2019-05-01 S C2 U4 - - absent-between 2021",
    "agrees 2020-05-01 S C2 K3 2021-06-01 E4A",
    "back 2020-05-01 S C2 U4 2021-04-01 - came-back 2021",
    "back 2021-09-01 S C2 U5 - -",
    "earlier 2020-04-12 S C2 K2 - - first-seen-late 2021",
    "followed 2020-05-01 S C2 U4 2021-06-10 X1 followed 2021",
    "followed 2021-06-10 P C2 K2 - -",
    "gap 2020-05-01 S C2 U4 2020-08-03 X1 gap 2020",
    "gap 2020-08-03 P C2 K2 2020-09-01 E4A",
    "inside 2020-05-01 S C2 U4 - - reason-without-end 2021",
    "left 2020-05-01 S C2 U4 2021-04-01 - not-returned 2021",
    "overlap 2020-05-01 S C2 U4 2020-09-01 X1 overlap 2020",
    "overlap 2020-09-01 P C2 K2 2020-11-01 E4A",
    "versions 2020-05-01 S C2 U4 2021-06-01 E4A newer-version 2021",
    "within 2021-05-01 S C2 U4 - -",
  ]);
  expect(await repairs()).toEqual([
    "absent 2019-05-01 absent-between 2021 episode",
    "back 2020-05-01 came-back 2021 DEC REC",
    "earlier 2020-04-12 first-seen-late 2021 DECOM",
    "earlier 2020-05-01 later-return 2021 episode",
    "followed 2020-05-01 followed 2021 DEC REC",
    "gap 2020-05-01 gap 2020 DEC REC",
    "inside 2020-05-01 reason-without-end 2021 REC",
    "inside 2020-07-01 later-return 2021 episode",
    "left 2020-05-01 not-returned 2021 DEC REC",
    "overlap 2020-05-01 overlap 2020 DEC REC",
    "versions 2020-05-01 newer-version 2021 LS",
    "within 2021-07-01 inside-another 2021 episode",
  ]);
  expect(report.message).toMatch(
    /^Return of 2021\/22\. .*10 repairs of the continuous episodes: later-return 2, .*"etl repairs 3" lists every one\.$/,
  );
  const { rows } = await bench.client.query(
    "select distinct period_of_care_id from continuous_episodes where superseded_by is null and child_id in ('back', 'gap') order by 1",
  );
  expect(rows.map((row) => row.period_of_care_id)).toEqual(["back 2020-05-01", "back 2021-09-01", "gap 2020-05-01"]);
});

test("a year's absence parts two stays, whatever their reasons say", async () => {
  await loadReturn(2016, "parted 01/05/2016 S C2 U4 01/08/2016 X1");
  await loadReturn(2017, "other 01/05/2017 S C2 U4 01/06/2017 E4A");
  await loadReturn(2018, "parted 01/05/2018 P C2 U4 01/06/2018 E4A");
  const parted = (await histories()).filter((line) => line.startsWith("parted"));
  expect(parted).toEqual(["parted 2016-05-01 S C2 U4 2016-08-01 X1", "parted 2018-05-01 P C2 U4 2018-06-01 E4A"]);
});

test("a corrected return replaces its year only; check changes nothing, and an undo restores history and repairs", async () => {
  const before = await currentFacts(bench.client, ["written_by", "restored_after", "source_load", "source_row"]);
  const corrected = await bench.write("2020-episodes.csv", episodesFile("left 01/05/2020 S C2 U4 01/02/2021 E4A"));
  const checked = await checkFile(bench.client, corrected, { loaders, authority: "E10000032" });
  expect(await currentFacts(bench.client, ["written_by", "restored_after", "source_load", "source_row"])).toEqual(
    before,
  );

  const report = await bench.load(corrected);
  expect({ ...report, load: null }).toMatchObject({
    rowsLoaded: checked.rowsLoaded,
    rowsWithdrawn: checked.rowsWithdrawn,
  });
  const now = await histories();
  expect(now).toContain("left 2020-05-01 S C2 U4 2021-02-01 E4A");
  // An episode that only the first version of that return had is no longer there.
  expect(now.filter((line) => line.startsWith("gap"))).toEqual([]);
  expect(now).toContain("versions 2020-05-01 S C2 U4 2021-06-01 E4A first-seen-late 2021");

  expect(await undoLoad(bench.client, report.load!, "Ada")).toMatchObject({ status: "UNDONE" });
  expect(await currentFacts(bench.client, ["written_by", "restored_after", "source_load", "source_row"])).toEqual(
    before,
  );
});

test("the same bytes under another year's name are another return", async () => {
  const text = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nleft,01/05/2003,YES,F2,K1\n";
  for (const year of [2020, 2021]) {
    const path = await bench.write(`${year}-oc3.csv`, text);
    expect(await bench.load(path)).toMatchObject({ status: "LOADED", rowsLoaded: 1 });
    expect(await bench.load(path)).toMatchObject({ status: "ALREADY_LOADED", rowsUnchanged: 1 });
  }
  const { rows } = await bench.client.query(
    "select return_year from ssda903_oc3 where superseded_by is null order by 1",
  );
  expect(rows).toEqual([{ return_year: 2020 }, { return_year: 2021 }]);
});

test("a refused row is no row of its return, and the load says what that means for the history", async () => {
  await loadReturn(2010, "staying 01/05/2010 S C2 U4");
  const refused = await loadReturn(2011, "other 01/05/2011 S C2 U4\nstaying 01/05/2010 S XX U4");
  expect(refused.message).toContain("goes by the return without the 1 row refused (the first is row 3)");
  const staying = async () => (await histories()).filter((line) => line.startsWith("staying"));
  expect(await staying()).toEqual(["staying 2010-05-01 S C2 U4 2011-04-01 - not-returned 2011"]);
  const righted = await loadReturn(2011, "other 01/05/2011 S C2 U4\nstaying 01/05/2010 S C2 U4");
  expect(righted.message).not.toContain("goes by the return without");
  // The next loaded return is of 2016.
  expect(await staying()).toEqual(["staying 2010-05-01 S C2 U4 2012-04-01 - not-returned 2016"]);
});
