import { expect, it } from "vitest";
import { shellAnswer } from "../gallery/shell.answer.ts";
import { unitsOf } from "./use-setting.ts";

const [authority] = shellAnswer().orgUnits;
const [service] = authority!.children;
const placesOf = (top: object) => unitsOf({ ...shellAnswer(), orgUnits: [top as typeof authority & object] });

it("offers a director every service and its teams", () => {
  expect(placesOf(authority!).map(({ name }) => name)).toEqual(["Family safeguarding", "Family safeguarding west"]);
});

it("offers a head of service their service and its teams", () => {
  expect(placesOf({ ...service!, kind: "SERVICE" }).map(({ name }) => name)).toEqual([
    "Family safeguarding",
    "Family safeguarding west",
  ]);
});

it("offers a team manager their team", () => {
  const team = { ...service!.children[0]!, kind: "TEAM", children: [] };
  expect(placesOf(team)).toEqual([
    { id: "X00000001:T1", name: "Family safeguarding west", service: "Family safeguarding west" },
  ]);
});
