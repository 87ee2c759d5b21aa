import { expect, it } from "vitest";
import { drawSpark } from "./spark-drawing.ts";

const points = (...values: (number | null)[]) =>
  values.map((value, index) => ({ value, display: String(value ?? "c"), period: { label: `20${10 + index}` } }));

it("breaks the line at a missing figure: never zero, never bridged", () => {
  const { path, lone, last } = drawSpark(points(10, 20, null, 15, null, 12, 14), 128, 32);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/[ML]/g)).toHaveLength(4);
  expect(lone).toHaveLength(1);
  expect(last).toEqual([124, expect.closeTo(18.4)]);
});

it("marks no last point where the newest figure is the missing one", () => {
  expect(drawSpark(points(10, 20, null), 128, 32).last).toBeNull();
});

it("draws a figure that never changed through the middle", () => {
  expect(drawSpark(points(5, 5), 100, 32).path).toBe("M4 16L96 16");
});

it("says the same in words", () => {
  expect(drawSpark(points(10, null, 20), 128, 32).words).toBe(
    "Lowest 10 in 2010, highest 20 in 2012; 1 of 3 periods without a figure.",
  );
  expect(drawSpark(points(null, null), 128, 32)).toMatchObject({ path: "", words: "No figures in these periods." });
});

it("never joins invented and published figures, and says which are invented", () => {
  const mixed = points(10, 20, 15, 12, 14).map((point, index) => ({ ...point, invented: index > 1 }));
  const { path, inventedPath, words } = drawSpark(mixed, 128, 32);
  expect([path.match(/[ML]/g)?.length, inventedPath.match(/[ML]/g)?.length]).toEqual([2, 3]);
  expect(words).toBe("Lowest 10 in 2010, highest 20 in 2011; 3 of 5 periods invented.");
});

it("draws an invented figure between published ones as a point of its own", () => {
  const mixed = points(10, 20, 15).map((point, index) => ({ ...point, invented: index === 1 }));
  const { path, inventedPath, lone } = drawSpark(mixed, 128, 32);
  expect([path, inventedPath]).toEqual(["", ""]);
  expect(lone).toHaveLength(3);
});
