import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { RequestHandler } from "express";
import { refuse } from "../request-refusal.ts";

/**
 * Lets the session of a browser send the dashboard's own operations only, by the list that the dashboard's build wrote. Tokens
 * and API keys may send any. So nothing that gets into a page can ask for more than the page does.
 *
 * @param folder the dashboard's built files
 */
export function dashboardOperations(folder: string): RequestHandler {
  const list = path.join(folder, "operations.json");
  const hashes = existsSync(list) ? Object.keys(JSON.parse(readFileSync(list, "utf8")) as Record<string, string>) : [];
  const allowed: ReadonlySet<string> = new Set(hashes);
  return (request, response, next) => {
    if (response.locals["session"] === undefined) return next();
    const { query } = request.body as { query: string };
    if (allowed.has(createHash("sha256").update(query).digest("hex"))) return next();
    refuse(response, {
      status: 403,
      code: "NOT_OF_THE_DASHBOARD",
      message: "A session sends the dashboard's own operations only. Any other needs an access token or an API key.",
    });
  };
}
