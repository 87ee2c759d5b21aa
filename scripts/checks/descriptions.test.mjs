import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { descriptionFaults } from "./descriptions.mjs";

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "children-first-descriptions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} description of a field in line 4 */
function faults(description) {
  const path = join(folder, "schema.graphql");
  writeFileSync(
    path,
    `"""Short."""\ntype Query {\n  """\n  ${description}\n  """\n  a("""An argument.""" b: Int): Int\n}\n`,
  );
  return descriptionFaults(path);
}

const words = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => `w${index}`).join(" ");

test("a sentence of 26 words is named, one of 25 is not", () => {
  expect(faults(`${words(25)}.`)).toEqual([]);
  expect(faults(`Short. ${words(26)}.`)).toEqual([
    'schema.graphql:3 a sentence of 26 words, and 25 is the most: "w0 w1 w2 w3 w4 w5…". Make two of it, where the field is declared.',
  ]);
});

test("a full stop, a question mark and an item of a list end a sentence, an abbreviation does not", () => {
  expect(faults(`${words(20)}. ${words(20)}? ${words(20)}`)).toEqual([]);
  expect(faults(`${words(20)}\n  - ${words(20)}\n  - ${words(20)}`)).toEqual([]);
  expect(faults(`${words(20)} e.g. ${words(20)}`)).toHaveLength(1);
});
