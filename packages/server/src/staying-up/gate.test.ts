import { EventEmitter } from "node:events";
import type { Request, Response } from "express";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Gate, gateOf } from "./gate.ts";

let up = true;
let gate: Gate;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  up = true;
  gate = gateOf(() => up);
});
afterEach(() => {
  gate.close();
  vi.useRealTimers();
});

/** A request at one of the two doors of the gate. */
function ask(door: "early" | "turn" = "turn") {
  const seen = { begun: false, status: 0, code: "", retryAfter: "" };
  const response = Object.assign(new EventEmitter(), {
    headersSent: false,
    end: () => response,
    set: (name: string, value: string) => {
      if (name === "retry-after") seen.retryAfter = value;
      return response;
    },
    status: (status: number) => {
      seen.status = status;
      return response;
    },
    json: ({ errors }: { errors: { extensions: { code: string } }[] }) => {
      seen.code = errors[0]!.extensions.code;
    },
  });
  void gate[door]({} as Request, response as unknown as Response, () => (seen.begun = true));
  return { seen, answer: () => response.end(), leave: () => response.emit("close") };
}

const refused = { begun: false, status: 503, code: "OVERLOADED", retryAfter: "1" };

test("ten requests have a turn, others wait for one in their order, and one that leaves waits no more", () => {
  const running = Array.from({ length: 10 }, () => ask());
  expect(running.every(({ seen }) => seen.begun)).toBe(true);
  const [first, second, third] = [ask(), ask(), ask()];
  expect(gate.load()).toMatchObject({ running: 10, waiting: 3 });
  first.leave();
  running[0]!.answer();
  running[0]!.leave();
  expect([first.seen.begun, second.seen.begun, third.seen.begun]).toEqual([false, true, false]);
  expect(gate.load()).toMatchObject({ running: 10, waiting: 1 });
});

test("a request that would wait too long is refused at once, before it is read too, until the queue is shorter", () => {
  for (const { answer } of Array.from({ length: 10 }, () => ask()).map((each) => (vi.advanceTimersByTime(400), each)))
    answer();
  const running = Array.from({ length: 10 }, () => ask());
  const waiting = Array.from({ length: 12 }, () => ask());
  expect(waiting.some(({ seen }) => seen.begun)).toBe(false);
  expect(waiting.at(-1)!.seen).toEqual(refused);
  expect(ask("early").seen).toEqual(refused);
  for (const { leave } of waiting) leave();
  for (const { answer } of running) answer();
  expect(ask("early").seen.begun).toBe(true);
});

test("while the database does not answer, nobody waits", () => {
  const running = Array.from({ length: 10 }, () => ask());
  const waiting = ask();
  up = false;
  expect(ask("early").seen).toMatchObject({ status: 503, code: "DATABASE_UNAVAILABLE" });
  running[0]!.answer();
  expect(waiting.seen).toMatchObject({ begun: false, status: 503, code: "DATABASE_UNAVAILABLE" });
});
