import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "./workbook/testing/temporary-folder.ts";
import { openZip } from "./zip-parts.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

test("a packed file that is cut short is called what its name says it is", async () => {
  const start = Buffer.from("504b030414000600", "hex");
  await expect(openZip(folder.write(start, "extracts.zip"))).rejects.toThrow(/^The zip file stops before its end/);
  await expect(openZip(folder.write(start, "extracts.xlsx"))).rejects.toThrow(/^The workbook stops before its end/);
});
