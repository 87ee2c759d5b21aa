import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { refuse } from "../request-refusal.ts";
import { failureOf } from "./failures.ts";

/**
 * Answers a request that failed outside the API's operations. The caller gets an id to quote, and the log has it with the
 * error: never the address, which may name somebody, nor the body.
 */
export function unexpectedFailure(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const id = randomUUID();
    const failure = failureOf(error);
    const status = statusOf(error);
    if (failure) log.warn({ id, code: failure.code }, "the database does not answer");
    else if (status === 500) log.error({ id, err: error }, "request failed");
    const refusal =
      failure ??
      (status === 500
        ? {
            status,
            code: "INTERNAL_SERVER_ERROR",
            message: `Something went wrong here. Quote ${id} when you report it.`,
            details: { id },
          }
        : { status, code: "BAD_REQUEST", message: "The request cannot be read." });
    const isProgram = request.originalUrl.startsWith("/graphql") || request.accepts(["html", "json"]) === "json";
    if (response.headersSent || isProgram) return refuse(response, refusal);
    if (refusal.retryAfter !== undefined) response.set("retry-after", String(refusal.retryAfter));
    response.status(refusal.status).set("cache-control", "no-store").type("text").send(`${refusal.message}\n`);
  };
}

/** The status of a request that express could not read, such as an address that cannot be decoded. */
function statusOf(error: unknown): number {
  const { status } = (error ?? {}) as { readonly status?: unknown };
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}
