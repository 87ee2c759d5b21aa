import { createHash } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import { dayOf } from "@children-first/schema";
import type { DataVersion } from "@children-first/schema/database";
import type { RequestHandler } from "express";
import { OperationTypeNode } from "graphql";
import type { Context } from "../context.ts";
import type { Viewer } from "../viewer/viewer.ts";

/** The most bytes that are kept of all answers; the one that was asked for longest ago goes first. */
const mostBytes = 64 * 1024 * 1024;
/** A single answer that is larger is worked out each time. */
const largestAnswer = 4 * 1024 * 1024;

/** Whole answers, kept for as long as the data stand: how they are served, and how it is learnt which may be kept. */
export interface AnswerCache {
  readonly serve: RequestHandler;
  readonly plugin: ApolloServerPlugin<Context>;
}

/**
 * Keeps whole answers by the version of the data, the viewer's scope, the operation and its variables, so that a load
 * makes exactly the answers before it unreachable. Nothing is kept that holds people's records or an error, that was asked
 * with a purpose, or while it cannot be said which version of the data stands.
 */
export function answerCache(dataVersion: DataVersion): AnswerCache {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  let version: string | null = null;

  const keep = (key: string, answer: Buffer) => {
    if (answer.length > largestAnswer || kept.has(key)) return;
    kept.set(key, answer);
    bytes += answer.length;
    for (const [oldest, { length }] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= length;
    }
  };

  /** What was worked out from one version of the data is kept only if that still stands now that it is done. */
  const keepWhereItStands = async (key: string, stands: string, body: string) => {
    if ((await dataVersion.recheck()) === stands && version === stands) keep(key, Buffer.from(body));
  };

  const serve: RequestHandler = (request, response, next) => {
    const stands = dataVersion.current();
    const { viewer, purpose } = response.locals as { viewer: Viewer; purpose?: string };
    const key = purpose === undefined ? keyOf(request.method, request.body, viewer) : null;
    if (stands === null || key === null) return next();
    if (stands !== version) {
      kept.clear();
      bytes = 0;
      version = stands;
    }
    const found = kept.get(key);
    if (found !== undefined) {
      kept.delete(key);
      kept.set(key, found);
      response.set("cache-control", "no-store").type("application/json").send(found);
      return;
    }
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      response.send = send;
      if (mayBeKept(response.locals, response.statusCode) && typeof body === "string") {
        void keepWhereItStands(key, stands, body);
      }
      return send(body);
    };
    next();
  };

  return { serve, plugin: judgeOf(dataVersion) };
}

/** Tells the response whether its answer may be kept for others. Who has changed something finds it so in the next answer. */
const judgeOf = (dataVersion: DataVersion): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, operation, response }) => {
      const { body } = response;
      // The database's news of it may still be on its way here.
      if (operation?.operation === OperationTypeNode.MUTATION) await dataVersion.recheck();
      contextValue.answer.mayBeKept =
        operation?.operation === OperationTypeNode.QUERY &&
        !contextValue.answer.childLevel &&
        body.kind === "single" &&
        body.singleResult.errors === undefined;
    },
  }),
});

function mayBeKept({ answer }: { answer?: Context["answer"] }, status: number): boolean {
  return status === 200 && answer?.mayBeKept === true;
}

/** What an answer depends on besides the data; null where that cannot be told. The day, because feeds fall due. */
function keyOf(method: string, body: unknown, viewer: Viewer): string | null {
  if (method !== "POST" || typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== "string" || extensions !== undefined) return null;
  const today = dayOf(new Date());
  return createHash("sha256")
    .update(JSON.stringify([today, viewer, query, operationName ?? null, variables ?? null]))
    .digest("base64");
}
