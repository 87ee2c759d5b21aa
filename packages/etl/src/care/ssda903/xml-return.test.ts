import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const child = (id: string, header: string, ...episodes: string[]) =>
  `<CHILD><HEADER><CHILDID>${id}</CHILDID><SEX>1</SEX><DOB>01/02/2012</DOB><ETHNIC>WBRI</ETHNIC>${header}</HEADER>${episodes.join("")}</CHILD>`;
const episode = (from: string, to: string, placement: string) =>
  `<EPISODE><DECOM>${from}</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>${placement}</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER>${to}</EPISODE>`;
const review = "<AREVIEW><REVIEW>05/06/2022</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>";
const oc2 =
  "<OC2><CONVICTED>0</CONVICTED><HEALTH_CHECK>1</HEALTH_CHECK><IMMUNISATIONS>1</IMMUNISATIONS><TEETH_CHECK>1</TEETH_CHECK><HEALTH_ASSESSMENT>1</HEALTH_ASSESSMENT><SUBSTANCE_MISUSE>0</SUBSTANCE_MISUSE></OC2>";
const returned = (...children: string[]) =>
  `<?xml version="1.0"?>\n<EXPSSDA903>\n${children.join("\n")}\n</EXPSSDA903>`;

async function standing(table: string, columns: string): Promise<string[]> {
  const { rows } = await bench.client.query<{ row: string }>(
    `select concat_ws('|', ${columns}) as row from ${table} where superseded_by is null order by 1`,
  );
  return rows.map(({ row }) => row);
}

test("an SSDA903 return in XML is read into the modules that its CSV files have, for the year in its name", async () => {
  const ended = "<DEC>01/09/2022</DEC><REC>E11</REC>";
  const path = await bench.write(
    "SSDA903 2022-23.xml",
    returned(
      child("A", review + oc2, episode("01/04/2022", ended, "U1")),
      child("B", "<UASC>1</UASC><DUC>01/02/2030</DUC>", episode("03/05/2022", "", "K2")),
      child("C", "<UASC>0</UASC><IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>B1</ACCOM>"),
    ),
  );
  const report = await bench.load(path);
  expect(report).toMatchObject({ status: "LOADED", refusals: [] });
  expect(report.tables.map(({ loader, rowsLoaded }) => `${loader} ${rowsLoaded}`).toSorted()).toEqual([
    "ssda903-episodes 2",
    "ssda903-header 3",
    "ssda903-oc2 1",
    "ssda903-oc3 1",
    "ssda903-reviews 1",
    "ssda903-uasc 1",
  ]);
  expect(await standing("ssda903_episodes", `return_year, "CHILD", "DECOM", "PLACE", "DEC"`)).toEqual([
    "2022|A|2022-04-01|U1|2022-09-01",
    "2022|B|2022-05-03|K2",
  ]);
  expect(await standing("ssda903_uasc", `"CHILD", "DUC"`)).toEqual(["B|2030-02-01"]);
});

test("the return again replaces its year, also in a module that no child has any more", async () => {
  const path = await bench.write(
    "SSDA903 2022-23 again.xml",
    returned(child("A", "", episode("01/04/2022", "", "U1"))),
  );
  await bench.load(path);
  expect(await standing("ssda903_header", `"CHILD"`)).toEqual(["A"]);
  expect(await standing("ssda903_reviews", `"CHILD"`)).toEqual([]);
});
