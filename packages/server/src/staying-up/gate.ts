import { monitorEventLoopDelay } from "node:perf_hooks";
import type { RequestHandler, Response } from "express";
import { type RequestRefusal, refuse } from "../request-refusal.ts";
import { failureRefusals } from "./failures.ts";

/**
 * How many requests are worked on at a time. More would only wait for the database's connections. While the event loop is late,
 * fewer are: what they calculate would keep it from reading, and refusing, the next ones.
 */
const mostRunning = 10;
const fewestRunning = 2;
/** How long a request may be expected to wait for its turn, in milliseconds. */
const longestWait = 750;
/** From how late an event loop on fewer requests are worked on, in milliseconds. */
const lateTurn = 25;
/** How late the event loop may be, in milliseconds, on the mean of about a second. One long step does not reach it. */
const latestTurn = 200;
const lookEvery = 200;
const resolution = 10;

const overloaded: RequestRefusal = {
  status: 503,
  code: "OVERLOADED",
  message: "The server has more to do than it can. Try again in a moment.",
  retryAfter: 1,
};

/** What the gate can tell of the load. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
  /** How late the event loop is, in milliseconds. */
  readonly lateness: number;
}

/** Takes as many requests as can be answered in time, and refuses the others at once. */
export interface Gate {
  /** Refuses a request before anything of it is read, if its answer would come too late. */
  readonly early: RequestHandler;
  /** Lets a request that was read wait for its turn, which ends when its answer is sent. */
  readonly turn: RequestHandler;
  readonly load: () => Load;
  readonly close: () => void;
}

/**
 * Sheds load. A request whose wait would be too long is better refused at once: its caller can come back, and the answers to
 * the others stay quick.
 *
 * @param isUp whether the database answers. While it does not, no request waits for that.
 */
export function gateOf(isUp: () => boolean): Gate {
  const delay = monitorEventLoopDelay({ resolution });
  let lateness = 0;
  let allowed = mostRunning;
  let timer: NodeJS.Timeout | undefined;
  /** Begins with the first request, because what a server does before that is no load. */
  const watchLateness = () => {
    if (timer !== undefined) return;
    delay.enable();
    timer = setInterval(() => {
      const late = delay.count > 0 ? Math.max(0, delay.mean / 1e6 - resolution) : 0;
      delay.reset();
      lateness += (late - lateness) / 6;
      allowed = late > lateTurn ? Math.max(fewestRunning, Math.floor(allowed / 2)) : Math.min(mostRunning, allowed + 1);
    }, lookEvery).unref();
  };

  const waiting = new Set<() => void>();
  let running = 0;
  /** The time that a turn takes, in milliseconds: the mean of the last ones. */
  let turnTime = 1;

  const refusalNow = (): RequestRefusal | undefined => {
    if (!isUp()) return failureRefusals.get("DATABASE_UNAVAILABLE");
    const wait = (waiting.size * turnTime) / allowed;
    return lateness > latestTurn || wait > longestWait ? overloaded : undefined;
  };

  const begin = (response: Response, next: () => void) => {
    const began = performance.now();
    running += 1;
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      running -= 1;
      turnTime += (performance.now() - began - turnTime) / 16;
      for (const start of waiting) {
        if (running >= allowed) break;
        start();
      }
    };
    // A caller that reads slowly holds no turn: it ends when the answer is handed over.
    const send = response.end.bind(response) as (...given: unknown[]) => Response;
    response.end = ((...given: unknown[]) => {
      end();
      return send(...given);
    }) as Response["end"];
    response.once("close", end);
    next();
  };

  return {
    early: (_request, response, next) => {
      watchLateness();
      const refusal = refusalNow();
      if (refusal) refuse(response, refusal);
      else next();
    },
    turn: (_request, response, next) => {
      if (running < allowed) return begin(response, next);
      const refusal = refusalNow();
      if (refusal) return refuse(response, refusal);
      const start = () => {
        waiting.delete(start);
        response.removeListener("close", leave);
        if (isUp()) begin(response, next);
        else refuse(response, failureRefusals.get("DATABASE_UNAVAILABLE")!);
      };
      const leave = () => void waiting.delete(start);
      waiting.add(start);
      response.once("close", leave);
    },
    load: () => ({ running, waiting: waiting.size, lateness }),
    close: () => {
      clearInterval(timer);
      delay.disable();
    },
  };
}
