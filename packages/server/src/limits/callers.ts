import type { RequestHandler, Response } from "express";
import type { Viewer } from "../access/viewer.ts";
import { refuse } from "../request-refusal.ts";
import { type LimitTable, limitsOf } from "./limit-table.ts";

/** What is known of a caller: requests under way, and how many more may come at this moment. */
interface Caller {
  running: number;
  left: number;
  countedAt: number;
}

/** How many callers are remembered. Those that are idle go first. */
const mostCallers = 10_000;

/**
 * Limits how often and how much at a time one caller asks. A caller is a person or a program with its roles, whatever
 * number of tokens, keys or browsers it has. What was not used comes back evenly, up to a minute's requests.
 *
 * @param now the time in milliseconds
 */
export function callerLimits(table: LimitTable, now: () => number = Date.now): RequestHandler {
  const callers = new Map<string, Caller>();
  return (_request, response, next) => {
    const viewer = response.locals["viewer"] as Viewer;
    const { concurrency, requestsPerMinute } = limitsOf(viewer, table);
    const name = JSON.stringify([viewer.name, viewer.roles]);
    const caller = callers.get(name) ?? { running: 0, left: requestsPerMinute, countedAt: now() };
    const perMillisecond = requestsPerMinute / 60_000;
    caller.left = Math.min(requestsPerMinute, caller.left + (now() - caller.countedAt) * perMillisecond);
    caller.countedAt = now();
    callers.delete(name);
    callers.set(name, caller);
    forgetIdle(callers);
    if (caller.left < 1)
      return refuseTooMany(response, "requestsPerMinute", requestsPerMinute, (1 - caller.left) / perMillisecond / 1000);
    if (caller.running >= concurrency) return refuseTooMany(response, "concurrency", concurrency, 1);
    caller.left -= 1;
    caller.running += 1;
    response.once("close", () => (caller.running -= 1));
    next();
  };
}

function refuseTooMany(
  response: Response,
  limit: "requestsPerMinute" | "concurrency",
  allowed: number,
  seconds: number,
) {
  const what = limit === "concurrency" ? "requests at a time" : "requests a minute";
  refuse(response, {
    status: 429,
    code: "RATE_LIMITED",
    message: `You may send ${allowed} ${what}. Wait, then send this one again.`,
    details: { limit, allowed },
    retryAfter: Math.max(1, Math.ceil(seconds)),
  });
}

function forgetIdle(callers: Map<string, Caller>): void {
  for (const [name, { running }] of callers) {
    if (callers.size <= mostCallers) return;
    if (running === 0) callers.delete(name);
  }
}
