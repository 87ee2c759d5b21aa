import { expect, it } from "vitest";
import { ordinal, plural } from "./number-words.ts";

it("counts one row as one row", () => {
  expect([plural(0, "row"), plural(1, "row"), plural(15865, "row")]).toEqual(["0 rows", "1 row", "15,865 rows"]);
});

it.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [11, "11th"],
  [112, "112th"],
  [121, "121st"],
])("writes %i as %s", (place, words) => {
  expect(ordinal(place)).toBe(words);
});
