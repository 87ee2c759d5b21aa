import { StatementStopped, stoppedBy } from "@children-first/schema/database";
import type { RequestHandler } from "express";
import type { Viewer } from "../access/viewer.ts";
import { type LimitTable, limitsOf } from "../limits/limit-table.ts";

/** The longest time that a timer takes, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Stops the statements of a request when its caller's time is over, or its caller has left. */
export function requestTime(table: LimitTable): RequestHandler {
  return (_request, response, next) => {
    const { seconds } = limitsOf(response.locals["viewer"] as Viewer, table);
    const stop = new AbortController();
    const timer = setTimeout(
      () => stop.abort(new StatementStopped("TIMED_OUT")),
      Math.min(seconds * 1000, longestTimer),
    );
    response.once("close", () => {
      clearTimeout(timer);
      if (!response.writableFinished) stop.abort(new StatementStopped("LEFT"));
    });
    stoppedBy(stop.signal, next);
  };
}
