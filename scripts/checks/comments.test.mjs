import { expect, test } from "vitest";
import { commentFaults } from "./comments.mjs";

/** @param {string} text of a comment in line 7 */
function faults(text) {
  return commentFaults([{ path: "packages/etl/src/a.ts", imports: [], exports: [], comments: [{ text, line: 7 }] }]);
}

const sixty = "word ".repeat(60);

test("a comment of 61 words is named, one of 60 is not", () => {
  expect(faults(sixty)).toEqual([]);
  expect(faults(`${sixty} more`)).toEqual([
    "packages/etl/src/a.ts:7 a comment of 61 words, and 60 is the most. Say what and why, and leave out the rest.",
  ]);
});

test("the code of an example and the types of tags are not counted, what they say is", () => {
  const example =
    "\n@example\nconst kpi = defineKpi({ id: 'a' });\nconsole.log(kpi);\n@returns {{ a: string, b: number }}";
  expect(faults(sixty + example)).toEqual([]);
  expect(faults(`${sixty}\n\`\`\`ts\nconst a = 1;\n\`\`\`\n`)).toEqual([]);
  expect(faults(`${sixty}${example} nothing`)).toEqual([expect.stringContaining("61 words")]);
});
