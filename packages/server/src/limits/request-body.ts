import express, { type RequestHandler, type Response } from "express";
import type { Viewer } from "../access/viewer.ts";
import { refuse, type RequestRefusal } from "../request-refusal.ts";
import { limitRefusal, zeroCharacter } from "./limit-refusal.ts";
import { type LimitTable, limitsOf } from "./limit-table.ts";

/**
 * Reads the body of a request: one operation as JSON in UTF-8, not compressed. Whatever is wrong with it, the answer is JSON
 * and repeats nothing of it. The body is never logged.
 */
export function requestBody(table: LimitTable): RequestHandler {
  const readers = new Map<number, RequestHandler>();
  const readerOf = (bytes: number) => {
    const reader = readers.get(bytes) ?? express.json({ limit: bytes, inflate: false });
    readers.set(bytes, reader);
    return reader;
  };
  return (request, response, next) => {
    if (request.method !== "POST") {
      response.set("allow", "POST");
      return refuse(response, { status: 405, code: "METHOD_NOT_ALLOWED", message: "Send operations with POST." });
    }
    if (!isJson(request.get("content-type")) || request.get("content-encoding") !== undefined) {
      const message = "Send JSON in UTF-8, not compressed, with the content type application/json.";
      return refuse(response, { status: 415, code: "UNSUPPORTED_MEDIA_TYPE", message });
    }
    if (!request.accepts(["application/json", "application/graphql-response+json"])) {
      const message = "Answers are JSON: accept application/json.";
      return refuse(response, { status: 406, code: "NOT_ACCEPTABLE", message });
    }
    const { bodyBytes, depth } = limitsOf(response.locals["viewer"] as Viewer, table);
    const found = Number(request.get("content-length"));
    if (found > bodyBytes) return refuseLarge(response, bodyBytes, found);
    readerOf(bodyBytes)(request, response, (unread?: unknown) => {
      if (request.destroyed && !request.complete) return;
      if (isRecord(unread) && unread["type"] === "entity.too.large") return refuseLarge(response, bodyBytes);
      const { body } = request as { body?: unknown };
      if (unread !== undefined || !isOperation(body)) {
        const message = "The body is not one operation: a JSON object with query, and variables as an object.";
        return refuse(response, { status: 400, code: "BAD_REQUEST", message });
      }
      const fault = faultOf(body, depth);
      if (fault) refuse(response, fault);
      else next();
    });
  };
}

function refuseLarge(response: Response, bodyBytes: number, found?: number): void {
  // What is still to come is not read.
  response.set("connection", "close");
  refuse(response, { ...limitRefusal("bodyBytes", bodyBytes, found), status: 413 });
}

/** Whether a content type is JSON in UTF-8, which is what JSON without a charset is in. */
function isJson(contentType = ""): boolean {
  const [type = "", ...parameters] = contentType.split(";").map((part) => part.trim().toLowerCase());
  return type === "application/json" && parameters.every((each) => /^charset="?utf-?8"?$/.test(each));
}

function isOperation(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { query, variables, operationName, extensions } = body;
  return (
    typeof query === "string" &&
    query !== "" &&
    [variables, extensions].every((each) => each === undefined || each === null || isRecord(each)) &&
    (operationName === undefined || operationName === null || typeof operationName === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Why the values of a body are refused. They are walked without recursion, which deep JSON would break. */
function faultOf(body: unknown, depth: number): RequestRefusal | undefined {
  const open: [value: unknown, level: number][] = [[body, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, level] = next;
    if (typeof value === "string" && value.includes("\0")) return zeroCharacter;
    if (typeof value !== "object" || value === null) continue;
    // The body and its variables are two levels of their own.
    if (level > depth + 2) return limitRefusal("depth", depth);
    for (const each of Object.values(value)) open.push([each, level + 1]);
  }
  return undefined;
}
