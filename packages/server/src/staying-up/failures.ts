import { StatementStopped } from "@children-first/schema/database";
import type { RequestRefusal } from "../request-refusal.ts";

/** Codes of Node and of PostgreSQL for a database that is not there, or takes nobody. */
const unavailable = new Set(
  "ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOENT ENOTFOUND EAI_AGAIN 57P01 57P02 57P03 57P05 53300 08000 08001 08003 08004 08006".split(
    " ",
  ),
);
/** Codes of PostgreSQL for a statement that took too long, waited too long for a lock, or left its transaction idle. */
const tooSlow = new Set(["57014", "55P03", "25P03"]);
/** What pg says of a connection that broke or did not come, without a code. */
const brokenWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

const databaseUnavailable: RequestRefusal = {
  status: 503,
  code: "DATABASE_UNAVAILABLE",
  message: "The database does not answer. Try again in a moment.",
  retryAfter: 2,
};
const timedOut: RequestRefusal = {
  status: 503,
  code: "TIMED_OUT",
  message: "The answer took too long. Ask for less at once, or try again in a moment.",
  retryAfter: 5,
};

/** Codes of answers that have no data, because something that they need did not answer in time. */
export const failureRefusals: ReadonlyMap<unknown, RequestRefusal> = new Map(
  [databaseUnavailable, timedOut].map((refusal) => [refusal.code, refusal]),
);

/** The refusal for an error that comes from a database that is gone, stands still or is slow. Undefined for any other. */
export function failureOf(error: unknown): RequestRefusal | undefined {
  for (let [cause, depth] = [error, 0]; cause instanceof Error && depth < 6; depth += 1) {
    const { code, message } = cause as Error & { readonly code?: unknown };
    if (cause instanceof StatementStopped) return code === "TIMED_OUT" ? timedOut : databaseUnavailable;
    if (unavailable.has(String(code)) || brokenWords.test(message)) return databaseUnavailable;
    if (tooSlow.has(String(code))) return timedOut;
    const { originalError, previous } = cause as { readonly originalError?: unknown; readonly previous?: unknown };
    cause = originalError ?? previous ?? cause.cause;
  }
  return undefined;
}
