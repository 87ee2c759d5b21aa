import { expect, it } from "vitest";
import { csvOf } from "../csv.ts";
import { refusalsTable } from "./refusals-table.ts";

it("keeps a spreadsheet from running what a file brought: header, message and file name", () => {
  const table = refusalsTable("=cmd.csv", [
    { __typename: "Refusal", row: 7, column: "@SUM(A1)", code: "not-a-number", message: "+1, -1 found" },
  ]);
  expect(csvOf(table).split("\r\n")[1]).toBe(`7,'@SUM(A1),"'+1, -1 found",not-a-number,'=cmd.csv`);
});
