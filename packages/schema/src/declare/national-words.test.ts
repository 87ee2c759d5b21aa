import { expect, test } from "vitest";
import { aliasesOf, ethnicityWords, needWords, sexWords, type Words } from "./national-words.ts";

/** The codes that a text in the form of a loader means. */
function codesFor(words: Words, text: string): string[] {
  return Object.entries(aliasesOf(words)).flatMap(([code, [pattern]]) => (pattern!.test(text) ? [code] : []));
}

test.each([
  ["white british", "WBRI"],
  ["white irish", "WIRI"],
  ["gypsy roma", "WROM"],
  ["any other white background", "WOTH"],
  ["white and black caribbean", "MWBC"],
  ["mixed white and asian", "MWAS"],
  ["any other mixed background", "MOTH"],
  ["asian or asian british pakistani", "APKN"],
  ["bangladeshi", "ABAN"],
  ["black african", "BAFR"],
  ["any other black background", "BOTH"],
  ["chinese", "CHNE"],
  ["any other ethnic group", "OOTH"],
  ["information not yet obtained", "NOBT"],
])("%j is the ethnicity %s alone", (text, code) => {
  expect(codesFor(ethnicityWords, text)).toEqual([code]);
});

test("what says only a group, or nothing, is no national code of ethnicity", () => {
  for (const text of ["white", "mixed", "asian", "other", "white and", ""])
    expect(codesFor(ethnicityWords, text), text).toEqual([]);
});

test("words for needs and sex", () => {
  expect(codesFor(needWords, "abuse neglect")).toEqual(["N1"]);
  expect(codesFor(needWords, "parent s disability or illness")).toEqual(["N3"]);
  expect(codesFor(needWords, "child s disability or illness")).toEqual(["N2"]);
  expect(codesFor(sexWords, "female")).toEqual(["F"]);
  expect(codesFor(sexWords, "male")).toEqual(["M"]);
});
