import type { Request } from "express";
import { expect, test } from "vitest";
import { cookieReader } from "./cookies.ts";

const asking = (cookie: string) => ({ get: () => cookie }) as unknown as Request;
const both = "other=1; children-first=plain; __Host-children-first=safe";

test("the safe cookie of a name goes first", () => {
  const read = cookieReader(() => false);
  expect(read(asking(both), "children-first")).toEqual({ value: "safe", safe: true });
  expect(read(asking("children-first=plain"), "children-first")).toEqual({ value: "plain", safe: false });
  expect(read(asking("children-first=; x"), "children-first")).toBeUndefined();
});

test("over https a plain cookie is nothing: another site of the domain could have set it", () => {
  const read = cookieReader(() => true);
  expect(read(asking(both), "children-first")).toEqual({ value: "safe", safe: true });
  expect(read(asking("children-first=plain"), "children-first")).toBeUndefined();
});
