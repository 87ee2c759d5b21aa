import { createHash } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import { dayOf } from "@children-first/schema";
import type { DataVersion } from "@children-first/schema/database";
import type { RequestHandler } from "express";
import { OperationTypeNode } from "graphql";
import type { Context } from "../context.ts";
import type { Viewer } from "../access/viewer.ts";

/** How many bytes of answers are cached. The least recently used answer goes first. */
const mostBytes = 64 * 1024 * 1024;
/** A larger answer is not cached. */
const largestAnswer = 4 * 1024 * 1024;

/** A cache of whole answers. `serve` answers from it, and `plugin` decides which answers may go into it. */
export interface AnswerCache {
  readonly serve: RequestHandler;
  readonly plugin: ApolloServerPlugin<Context>;
}

/**
 * Caches whole answers by data version, viewer, operation and variables.
 *
 * A new version of the data empties the cache. An answer is never cached if it holds people's records or an error, or if the
 * request gave a purpose. While the current version is unknown, nothing is cached.
 */
export function answerCache(dataVersion: DataVersion): AnswerCache {
  const answers = new Map<string, Buffer>();
  let bytes = 0;
  let version: string | null = null;

  const keep = (key: string, answer: Buffer) => {
    if (answer.length > largestAnswer || answers.has(key)) return;
    answers.set(key, answer);
    bytes += answer.length;
    for (const [oldest, { length }] of answers) {
      if (bytes <= mostBytes) break;
      answers.delete(oldest);
      bytes -= length;
    }
  };

  /** Caches an answer only if the data did not change while it was made. */
  const keepIfCurrent = async (key: string, current: string, body: string) => {
    if ((await dataVersion.recheck()) === current && version === current) keep(key, Buffer.from(body));
  };

  const serve: RequestHandler = (request, response, next) => {
    const current = dataVersion.current();
    const { viewer, purpose } = response.locals as { viewer: Viewer; purpose?: string };
    const key = purpose === undefined ? keyOf(request.method, request.body, viewer) : null;
    if (current === null || key === null) return next();
    if (current !== version) {
      answers.clear();
      bytes = 0;
      version = current;
    }
    const found = answers.get(key);
    if (found !== undefined) {
      answers.delete(key);
      answers.set(key, found);
      response.set("cache-control", "no-store").type("application/json").send(found);
      return;
    }
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      response.send = send;
      if (mayBeKept(response.locals, response.statusCode) && typeof body === "string") {
        void keepIfCurrent(key, current, body);
      }
      return send(body);
    };
    next();
  };

  return { serve, plugin: cachePolicy(dataVersion) };
}

/** Decides whether an answer may be cached. After a mutation it rereads the data version, so that the next answer is new. */
const cachePolicy = (dataVersion: DataVersion): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, operation, response }) => {
      const { body } = response;
      // The database's notification of the change may not have arrived yet.
      if (operation?.operation === OperationTypeNode.MUTATION) await dataVersion.recheck();
      contextValue.answer.mayBeKept =
        operation?.operation === OperationTypeNode.QUERY &&
        !contextValue.answer.childLevel &&
        !contextValue.answer.isPassing &&
        body.kind === "single" &&
        body.singleResult.errors === undefined;
    },
  }),
});

function mayBeKept({ answer }: { answer?: Context["answer"] }, status: number): boolean {
  return status === 200 && answer?.mayBeKept === true;
}

/** The cache key: what an answer depends on besides the data. Null if it cannot be cached. The day counts, because feeds fall due. */
function keyOf(method: string, body: unknown, viewer: Viewer): string | null {
  if (method !== "POST" || typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== "string" || extensions !== undefined) return null;
  const today = dayOf(new Date());
  return createHash("sha256")
    .update(JSON.stringify([today, viewer, query, operationName ?? null, variables ?? null]))
    .digest("base64");
}
