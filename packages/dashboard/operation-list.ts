import { createHash } from "node:crypto";
import { type DocumentNode, print } from "graphql";
import * as documents from "./src/gql/graphql.ts";

/** Every operation of the dashboard as the browser sends it, by the SHA-256 of its text. */
export function operationList(): Readonly<Record<string, string>> {
  const texts = Object.values<unknown>(documents).filter(isDocument).map(print);
  return Object.fromEntries(texts.map((text) => [createHash("sha256").update(text).digest("hex"), text]));
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "Document";
}
