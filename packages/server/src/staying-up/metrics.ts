import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import type { Load } from "./gate.ts";

/** Upper bounds of the classes of answer times, in seconds. */
const bounds = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30];

/** Counts answers, and tells the counts to a monitor. */
export interface Metrics {
  readonly count: RequestHandler;
  readonly serve: RequestHandler;
}

/**
 * Counts the answers of the API by status, and their times, in the text format of Prometheus. Nothing in it is about a person
 * or a caller.
 *
 * @param token what a monitor sends as its bearer token. Without one nothing is told: behind a proxy, everybody comes from
 * this machine.
 */
export function metricsOf(token: string | undefined, load: () => Load, isUp: () => boolean): Metrics {
  const answers = new Map<number, number>();
  const classes = bounds.map(() => 0);
  let [total, seconds] = [0, 0];
  const expected = token && digest(`Bearer ${token}`);

  return {
    count: (_request, response, next) => {
      const began = performance.now();
      response.once("close", () => {
        const taken = (performance.now() - began) / 1000;
        // A caller that left before the answer has the status that others use for it.
        const status = response.writableFinished ? response.statusCode : 499;
        answers.set(status, (answers.get(status) ?? 0) + 1);
        total += 1;
        seconds += taken;
        bounds.forEach((bound, index) => {
          if (taken <= bound) classes[index]! += 1;
        });
      });
      next();
    },
    serve: (request, response, next) => {
      if (!expected) return next();
      if (!timingSafeEqual(digest(request.get("authorization") ?? ""), expected)) {
        response.status(401).set("www-authenticate", "Bearer").type("text").send("A token is needed.\n");
        return;
      }
      const { running, waiting, lateness } = load();
      const { heapUsed, rss } = process.memoryUsage();
      const lines = [
        "# TYPE children_first_answers_total counter",
        ...[...answers].map(([status, number]) => `children_first_answers_total{status="${status}"} ${number}`),
        "# TYPE children_first_answer_seconds histogram",
        ...bounds.map((bound, index) => `children_first_answer_seconds_bucket{le="${bound}"} ${classes[index]}`),
        `children_first_answer_seconds_bucket{le="+Inf"} ${total}`,
        `children_first_answer_seconds_sum ${seconds}`,
        `children_first_answer_seconds_count ${total}`,
        ...gauge("children_first_requests_running", running),
        ...gauge("children_first_requests_waiting", waiting),
        ...gauge("children_first_event_loop_delay_seconds", lateness / 1000),
        ...gauge("children_first_database_up", isUp() ? 1 : 0),
        ...gauge("process_resident_memory_bytes", rss),
        ...gauge("nodejs_heap_used_bytes", heapUsed),
        ...gauge("process_uptime_seconds", process.uptime()),
      ];
      response.set("content-type", "text/plain; version=0.0.4; charset=utf-8").send(`${lines.join("\n")}\n`);
    },
  };
}

function gauge(name: string, value: number): string[] {
  return [`# TYPE ${name} gauge`, `${name} ${value}`];
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
