import { randomUUID } from "node:crypto";
import { NotAPeriod } from "@children-first/schema";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { wordsWithoutValues } from "./error-words.ts";
import { failureOf } from "./staying-up/failures.ts";

/**
 * An argument that the caller can correct. The message gives what is allowed and never repeats the value that was sent.
 *
 * @example
 * ```ts
 * throw new WrongArgument("to", "a series has at most 240 periods.");
 * ```
 */
export class WrongArgument extends GraphQLError {
  constructor(argument: string, allowed: string) {
    super(`${argument}: ${allowed}`, { extensions: { code: "BAD_USER_INPUT", argument } });
  }
}

/** A request that the viewer may not make. The code names what is missing: a role (FORBIDDEN) or a purpose (PURPOSE_REQUIRED). */
export class AccessRefused extends GraphQLError {
  constructor(code: "FORBIDDEN" | "PURPOSE_REQUIRED", needed: string) {
    super(needed, { extensions: { code } });
  }
}

/** Codes whose messages may be shown, because they are about the caller's own request. */
const shown: ReadonlySet<unknown> = new Set([
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "PURPOSE_REQUIRED",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** Passes on errors with a code for the caller. Every other error is logged, and the caller gets an id to quote. */
export function maskErrors(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (cause instanceof NotAPeriod) {
      return { ...formatted, message: cause.message, extensions: { code: "BAD_USER_INPUT" } };
    }
    const failure = failureOf(error);
    if (failure) {
      log.warn({ code: failure.code }, "the database does not answer");
      return { message: failure.message, extensions: { code: failure.code } };
    }
    const code = formatted.extensions?.["code"];
    if (shown.has(code)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      // What GraphQL found before anything ran has no path. What is ours repeats no value.
      const isOurs = formatted.path !== undefined || error instanceof AccessRefused || !(error instanceof GraphQLError);
      return { ...formatted, message: isOurs ? formatted.message : wordsWithoutValues(code, error), extensions };
    }
    const id = randomUUID();
    log.error({ id, err: error }, "request failed");
    return {
      message: `Something went wrong here. Quote ${id} when you report it.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: "INTERNAL_SERVER_ERROR", id },
    };
  };
}
