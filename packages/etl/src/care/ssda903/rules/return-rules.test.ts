import { afterAll, expect, test } from "vitest";
import { openWorkbench } from "../../../testing/workbench.ts";
import { episodesFile } from "../testing/returns.ts";
import { returnRules } from "./return-rules.ts";

const bench = await openWorkbench();
afterAll(() => bench.close());

/** The findings as "check rows first row", in the order of the rules. */
async function findings(name: string, content: string): Promise<string[]> {
  const report = await bench.load(await bench.write(name, content));
  expect(report.status, report.message ?? "").toBe("LOADED");
  return report.findings.map(({ check, rows, firstRow }) => `${check} ${rows} ${firstRow}`);
}

test("what breaks a rule is found by its number and row, is loaded, and nothing sound is found", async () => {
  expect(
    await findings(
      "2022-episodes.csv",
      episodesFile(`last 01/05/2022 S C1 U4
        moved 01/05/2022 S C2 U4`),
    ),
  ).toEqual([]);
  const header = (rows: string) => `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n${rows}\n`;
  expect(
    await findings(
      "2023-header.csv",
      header(
        "adult,1,01/01/2000,WBRI,A1,,\ntwin,2,01/01/2015,WBRI,A1,,\nblank,2,01/01/2015,WBRI,,,\nbaby,1,01/05/2024,WBRI,UN1,,",
      ),
    ),
  ).toEqual(["301 1 5", "442 1 4", "444 2 2"]);
  expect(
    await findings(
      "2023-episodes.csv",
      episodesFile(`last 01/05/2022 S C2 U4
        moved 02/05/2022 S C2 U4
        adult 01/05/2023 S C2 U4
        open  01/05/2023 S C2 U4
        open  01/06/2023 P C2 K2
        half  01/05/2023 S C2 U4 - X1
        taken 01/05/2023 S L1 U4 09/05/2023 E4A
        taken 01/07/2023 S L2 U4 01/08/2023 E4A
        away  01/05/2023 S C2 T3 01/07/2023 E4A
        late  01/05/2023 S C2 U4 01/04/2024 E4A
        alone 01/05/2023 S C2 U4 01/08/2023 X1
        short 01/05/2023 S V3 U4 03/05/2023 E4A
        short 01/06/2023 S V4 U4 03/06/2023 E4A
        sound 01/05/2023 S C2 U4 01/06/2023 X1
        sound 01/06/2023 P C2 K2 01/07/2023 E4A`),
    ),
  ).toEqual([
    "142 1 5",
    "148 1 7",
    "352 1 4",
    "361 1 8",
    "362 1 9",
    "376 1 10",
    "380 1 10",
    "385 1 11",
    "388 1 12",
    "426 1 13",
    "502 1 3",
    "503b 1 2",
  ]);
  expect(
    await findings(
      "2023-sw_episodes.csv",
      `CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
last,01/01/2015,SW1,01/05/2023,,
open,01/01/2015,SW1,01/05/2023,01/07/2023,MANAGE
open,01/01/2015,SW2,01/06/2023,,
half,01/01/2015,SW1,01/05/2023,01/02/2024,LEFTRL
sound,01/01/2015,SW1,01/05/2023,01/07/2023,PCCHAN
`,
    ),
  ).toEqual(["sw10stg2 1 3", "sw17stg2 1 5"]);
  expect(
    await findings(
      "2023-oc3.csv",
      "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nleft,01/05/2005,YES,F2,K1\nwrong,01/05/2005,YES,F9,K3\nsound,01/05/2005,YES,0,0\n",
    ),
  ).toEqual(["132 1 3", "133 1 3"]);
  expect(
    await findings("2023-uasc.csv", "CHILD,SEX,DOB,DUC\nleft,1,01/05/2005,01/05/2023\nsound,1,01/05/2005,01/05/2023\n"),
  ).toEqual(["1014 1 2"]);
  expect(
    await findings(
      "2023-reviews.csv",
      "CHILD,DOB,REVIEW,REVIEW_CODE\nopen,01/01/2015,01/05/2024,PN1\nopen,01/01/2015,01/05/2023,PN1\n",
    ),
  ).toEqual(["review-after-year 1 2"]);
});

test("a finding names the department's rule and what it wants; a return under another year's name is refused", async () => {
  const text = episodesFile("half 01/05/2021 S C2 U4 - X1\nleft 01/05/2020 S C2 U4 01/06/2021 E4A");
  const report = await bench.load(await bench.write("2021-episodes.csv", text));
  expect(report.findings.map(({ message }) => message)).toEqual([
    "DfE rule 148 (Error): The date and the reason an episode ceased must both be there, or both be blank.",
  ]);
  const wrong = await bench.load(await bench.write("2019-episodes.csv", text));
  expect(wrong).toMatchObject({ status: "REFUSED", rowsLoaded: 0 });
  expect(wrong.message).toContain("most episodes ended outside the return of 2019/20 (1 April 2019 to 31 March 2020)");
});

test("every rule has a number of its own in its module", () => {
  const ids = returnRules.map(({ table, code }) => `${table} ${code}`);
  expect(new Set(ids).size).toBe(ids.length);
});
