import { expect, test } from "vitest";
import { progressOn } from "./progress.ts";

/** Progress of four items, with a fake stream and a fake clock. */
function written(stream: { isTTY?: boolean; columns?: number }) {
  const texts: string[] = [];
  let time = 0;
  const progress = progressOn({ ...stream, write: (text) => texts.push(text) }, 4, () => time);
  return { texts, progress, tick: (milliseconds: number) => (time += milliseconds) };
}

test("on a terminal the bar is drawn over itself, not more than ten times a second, and never wraps", () => {
  const { texts, progress, tick } = written({ isTTY: true, columns: 60 });
  progress.begin("contacts.csv");
  progress.rows(10);
  tick(100);
  progress.rows(1234);
  progress.clear();
  progress.begin(`${"long".repeat(30)}.csv`);
  progress.clear();
  expect(texts).toEqual([
    "\r\u001B[K░░░░░░░░░░░░░░░░░░░░ 1 of 4  contacts.csv",
    "\r\u001B[K░░░░░░░░░░░░░░░░░░░░ 1 of 4  contacts.csv  1,234 rows read",
    "\r\u001B[K",
    expect.stringContaining("█████░░░░░░░░░░░░░░░ 2 of 4  long"),
    "\r\u001B[K",
  ]);
  expect(texts[3]).toHaveLength(59 + "\r\u001B[K".length);
});

test("where there is no terminal, each thing is one plain line", () => {
  const { texts, progress, tick } = written({});
  for (const name of ["a.csv", "b.csv"]) {
    progress.begin(name);
    tick(1000);
    progress.rows(5);
    progress.clear();
  }
  expect(texts).toEqual(["1 of 4: a.csv\n", "2 of 4: b.csv\n"]);
});
