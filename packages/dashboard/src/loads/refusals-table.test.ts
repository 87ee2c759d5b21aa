import { expect, it } from "vitest";
import { csvOf } from "../tables/csv.ts";
import { refusalsTable } from "./refusals-table.ts";

it("keeps a spreadsheet from running what a file brought: header, message and file name", () => {
  const message = 'Row 7, column "@SUM(A1)": "+1,1" is not a plain number. Write 1.';
  const table = refusalsTable("=cmd.csv", [
    { __typename: "Refusal", row: 7, column: "@SUM(A1)", cell: "C7", code: "not-a-number", message },
  ]);
  expect(csvOf(table).split("\r\n")[1]).toBe(
    `7,C7,'@SUM(A1),"'+1,1","""+1,1"" is not a plain number. Write 1.",not-a-number,'=cmd.csv`,
  );
});
